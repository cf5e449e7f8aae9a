namespace CryptoAssert.Randomness.Algebra;

/// <summary>The parity of some bits of one output of MT19937.</summary>
/// <param name="Word">The output, counted from 0.</param>
/// <param name="Mask">The bits of the output.</param>
/// <param name="Odd">Their parity.</param>
internal readonly record struct MersenneTwisterEquation(int Word, uint Mask, bool Odd);
