namespace CryptoAssert.Randomness.Algebra;

/// <summary>
/// x[n] = x[n - long] + x[n - short] modulo a power of two, seen through digits: c[n] - c[n - long] - c[n - short] takes few
/// values modulo m.
/// </summary>
/// <param name="LongLag">The longer lag.</param>
/// <param name="ShortLag">The shorter lag.</param>
/// <param name="Size">m.</param>
/// <param name="Residues">The values, different ones, from 0 to m - 1.</param>
internal sealed record LaggedRelation(int LongLag, int ShortLag, int Size, IReadOnlyList<int> Residues)
{
    /// <summary>
    /// Of floor(m * u): the parts that were cut off may carry. The same of x modulo a power of two that starts at any bit.
    /// </summary>
    public static LaggedRelation OfHighDigits(int longLag, int shortLag, int size) =>
        new(longLag, shortLag, size, Distinct(size, 0, 1));

    /// <summary>Of the top 31 bits modulo m: the bits below may carry, and a wrap at 2^31 takes 2^31 modulo m.</summary>
    public static LaggedRelation OfRemainders(int longLag, int shortLag, int size)
    {
        var wrap = (int)((1L << 31) % size);
        return new(longLag, shortLag, size, Distinct(size, 0, 1, -wrap, 1 - wrap));
    }

    /// <summary>The chance that a digit of a perfect generator fits.</summary>
    public double Chance => Residues.Count / (double)Size;

    /// <summary>The value at a place.</summary>
    public int Residue(ReadOnlySpan<int> digits, int place) =>
        (((digits[place] - digits[place - LongLag] - digits[place - ShortLag]) % Size) + Size) % Size;

    /// <summary>The longest part of the digits where all fit.</summary>
    public (int Start, int Length) LongestRun(ReadOnlySpan<int> digits)
    {
        var (start, length) = (0, 0);
        var first = LongLag;
        for (var place = LongLag; place < digits.Length; place++)
        {
            if (!Residues.Contains(Residue(digits, place)))
            {
                first = place + 1;
            }
            else if (place + 1 - first > length)
            {
                (start, length) = (first, place + 1 - first);
            }
        }

        return (start, length);
    }

    private static int[] Distinct(int size, params int[] values) =>
        [.. values.Select(value => ((value % size) + size) % size).Distinct()];
}
