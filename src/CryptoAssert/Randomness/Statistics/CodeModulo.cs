using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Do just those codes come more often that a number of 8 to 32 bits modulo the number of codes favours? Exact binomial
/// tails, Bonferroni over the widths. 16 bits are too few for five digits (codes from 65536 on never come: 65 codes show it)
/// and favour four digits by a sixth (some 7,000 codes).
/// </summary>
internal sealed class CodeModulo : CodeTest
{
    private const int Parts = 10;
    private const double LogUnlikely = -5; // one in 150 of those that were drawn so is given no cause

    private static readonly int[] Bits = [8, 10, 12, 15, 16, 20, 24, 31, 32];

    public override string Name => "codes that a modulo favours";

    public override RandomnessAttack Attack { get; } = new Attacks.ModuloBias();

    public override (RandomnessAttack Attack, string Name) Shows(SymbolReading reading) =>
        Explaining(new CodeRange(reading)) is null ? (new Attacks.UnevenCharacters(), "codes, by their order") : base.Shows(reading);

    protected override string Evidence(CodeRange codes)
    {
        var explaining = Explaining(codes);
        var bits = explaining ?? Bits.MinBy(bits => Tail(codes, bits));
        var favoured = Favoured(codes, bits);
        return $"{(explaining is null ? "" : $"{bits} bits modulo {codes.Count:N0}: ")}{Among(codes, favoured):N0} of {codes.Offsets.Count:N0} codes are among the "
            + $"{favoured:N0} {(explaining is null ? "lowest" : "favoured")} ones, {(double)codes.Offsets.Count * favoured / codes.Count:N0} expected";
    }

    protected override double Bound(CodeRange codes) => Smallest([.. Bits.Select(bits => Tail(codes, bits))]);

    /// <summary>The likeliest width of those that the codes fit; null where none explains them.</summary>
    private static int? Explaining(CodeRange codes) =>
        Bits.Where(bits => Explains(codes, bits)).OrderBy(bits => Tail(codes, bits)).Select(bits => (int?)bits).FirstOrDefault();

    /// <summary>Whether the tenths of the range, and the last digits, come as often as the modulo gives them.</summary>
    private static bool Explains(CodeRange codes, int bits)
    {
        var (favoured, values) = (Favoured(codes, bits), 1L << bits);
        var each = values / codes.Count;
        double Tenth(int tenth)
        {
            var (from, to) = (codes.Count * tenth / Parts, codes.Count * (tenth + 1) / Parts);
            return (double)(((to - from) * each) + Math.Max(0, Math.Min(to, favoured) - from)) / values;
        }

        double LastDigit(int digit) => (double)((codes.Count / Parts * each) + (favoured / Parts) + (digit < favoured % Parts ? 1 : 0)) / values;
        return Fits(codes.Offsets.Select(code => (int)(code * Parts / codes.Count)), Tenth) && Fits(codes.Offsets.Select(code => (int)(code % Parts)), LastDigit);
    }

    private static bool Fits(IEnumerable<int> parts, Func<int, double> chance)
    {
        var counts = new int[Parts];
        foreach (var part in parts)
        {
            counts[part]++;
        }

        var cells = Enumerable.Range(0, Parts).Select(part => (Chance: chance(part), Count: counts[part])).ToList();
        var draws = counts.Sum();
        return cells.TrueForAll(cell => cell.Chance > 0 || cell.Count == 0)
            && new LikelihoodRatio(draws, [.. cells.Where(cell => cell.Chance > 0).Select(cell => (cell.Chance, 1))])
                .LogTail(cells.Where(cell => cell.Chance > 0).Sum(cell => LikelihoodRatio.Term(cell.Count, draws * cell.Chance))) > LogUnlikely;
    }

    private static double Tail(CodeRange codes, int bits)
    {
        var favoured = Favoured(codes, bits);
        return BinomialTail.AtLeast(codes.Offsets.Count, (double)favoured / codes.Count, Among(codes, favoured));
    }

    private static int Among(CodeRange codes, long favoured) => codes.Offsets.Count(code => code < favoured);

    private static long Favoured(CodeRange codes, int bits) => 1L << bits < codes.Count ? 1L << bits : (1L << bits) % codes.Count;
}
