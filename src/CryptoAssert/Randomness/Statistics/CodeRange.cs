using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Decimal codes as numbers counted from the smallest that can be. Where no code begins with 0 the range is taken to be
/// 100000 to 999999: given that none does, codes of a perfect generator are even in it, so that the tests lose nothing.
/// </summary>
internal sealed class CodeRange
{
    public CodeRange(SymbolReading codes)
    {
        var digits = codes.TokenLength ?? 0;
        All = (long)Math.Pow(10, digits);
        LeadingZeros = codes.Tokens.Count(code => code is [0, ..]);
        var first = LeadingZeros > 0 ? 0 : All / 10;
        Count = All - first;
        Offsets = [.. codes.Tokens.Select(code => code.Aggregate(0L, (number, digit) => (10 * number) + digit) - first)];
    }

    /// <summary>The codes of this length.</summary>
    public long All { get; }

    /// <summary>The codes that can come: nine tenths when none begins with 0.</summary>
    public long Count { get; }

    public int LeadingZeros { get; }

    public IReadOnlyList<long> Offsets { get; }

    /// <summary>Whether a reading is of decimal codes of four to nine digits.</summary>
    public static bool Fits(SymbolReading codes) => codes is { Size: 10, TokenLength: >= 4 and <= 9 };
}
