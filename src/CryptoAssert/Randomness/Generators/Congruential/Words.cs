using System.Numerics;

namespace CryptoAssert.Randomness.Generators.Congruential;

/// <summary>The words that a token shows: bits outside of the mask are not known.</summary>
internal readonly record struct Words(uint[] Values, uint[] Masks)
{
    public int KnownBits => Masks.Sum(BitOperations.PopCount);
}
