using System.Numerics;

namespace CryptoAssert.Randomness.Generators;

/// <summary>What a token shows of one output of the generator: its low bits, some of them overwritten.</summary>
/// <param name="LowBits">How many low bits.</param>
/// <param name="Overwritten">Those among them that are not known.</param>
internal readonly record struct XoshiroDraw(int LowBits, ulong Overwritten = 0)
{
    public ulong Mask => (LowBits == 64 ? ulong.MaxValue : (1UL << LowBits) - 1) & ~Overwritten;

    public int Known => BitOperations.PopCount(Mask);

    /// <summary>How many ways there are to fill the overwritten bits.</summary>
    public int Guesses => 1 << BitOperations.PopCount(Overwritten);

    /// <summary>Linear equations on s1.</summary>
    public int Equations => XoshiroState.KnownBits(LowBits);

    /// <summary>The output with the overwritten bits filled.</summary>
    public ulong Fill(ulong output, int guess)
    {
        for (var rest = Overwritten; rest != 0; rest &= rest - 1, guess >>= 1)
        {
            output |= (guess & 1) == 1 ? rest & (0 - rest) : 0;
        }

        return output;
    }
}
