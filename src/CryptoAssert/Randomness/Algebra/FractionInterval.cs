namespace CryptoAssert.Randomness.Algebra;

/// <summary>
/// Where a fraction of <see cref="Bits"/> bits lies, and every linear relation over GF(2) that holds on the whole interval: counting
/// up from v to v + 1 flips just one bit of the Gray code v ^ v >> 1, so these relations are the bits of the Gray code that never flip.
/// </summary>
/// <param name="First">The smallest value.</param>
/// <param name="Last">The largest.</param>
internal readonly record struct FractionInterval(ulong First, ulong Last)
{
    public const int Bits = 52;

    private static readonly UInt128 One = (UInt128)1 << Bits;

    /// <summary>
    /// The values from low / denominator to just below high / denominator, wider by <paramref name="margin"/> units on both
    /// sides.
    /// </summary>
    public static FractionInterval Of(UInt128 low, UInt128 high, UInt128 denominator, uint margin = 0)
    {
        var first = low * One / denominator;
        var last = ((high * One) + denominator - 1) / denominator;
        return new FractionInterval(
            (ulong)(first > margin ? first - margin : 0),
            (ulong)(last + margin < One ? last + margin - 1 : One - 1));
    }

    /// <summary>The parity of the bits in the mask is odd.</summary>
    public IEnumerable<(ulong Mask, bool Odd)> Relations()
    {
        for (var bit = 0; bit < Bits; bit++)
        {
            var half = 1UL << bit; // Gray bit flips on the way to odd multiples of it
            if ((First + half) >> (bit + 1) == (Last + half) >> (bit + 1))
            {
                yield return (half | (half << 1 & ((1UL << Bits) - 1)), ((First ^ First >> 1) >> bit & 1) == 1);
            }
        }
    }
}
