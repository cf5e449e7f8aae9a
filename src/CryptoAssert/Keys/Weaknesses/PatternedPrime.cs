using System.Globalization;
using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// One prime that repeats a bit pattern, even with its words swapped, as in Taiwan's citizen cards: it is near a fraction with
/// the denominator 2^period - 1. Bernstein et al., Factoring RSA keys from certified smart cards, ASIACRYPT 2013;
/// paranoid_crypto.
/// </summary>
internal sealed class PatternedPrime : RsaWeakness
{
    private static readonly int[] Periods = [1, 3, 5, 7, 9, 11, 13, 15, 31, 63, 127, 255, 511, 8, 16, 32, 64, 128, 256];
    private static readonly int[] Words = [8, 16, 32, 64];

    public override string Id => "CRY5116";

    public override bool IsThorough => true;

    public override IReadOnlyList<int> Cwe => [1240, 331];

    public override IReadOnlyList<string> References =>
    [
        "Bernstein et al., Factoring RSA keys from certified smart cards, 2013",
        "google/paranoid_crypto CheckBitPatterns",
        "google/paranoid_crypto CheckPermutedBitPatterns",
    ];

    public override string Cause => "has an RSA prime with a repeating bit pattern";

    public override string Why => "a small lattice finds the prime in milliseconds, and with it anyone computes the private key";

    public override string Fix => "create a new key with RSA.Create(3072), and no longer trust what made this one";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5110", "CRY5111"];

    protected override WeaknessFound? Find(BigInteger n, BigInteger e, CancellationToken cancellationToken)
    {
        var longest = n.GetBitLength() / 8; // the lattice sees no further
        var patterns = Repeated().Concat(Swapped()).Where(pattern => pattern.Denominator.GetBitLength() <= longest);
        foreach (var (denominator, name) in patterns)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Factor(n, denominator, cancellationToken) is { } p)
            {
                return Factored(n, p, $"a prime in which {name}", "a prime without a pattern");
            }
        }

        return null;
    }

    /// <summary>Short odd periods, those of shift registers, and blocks of memory.</summary>
    private static IEnumerable<(BigInteger Denominator, string Name)> Repeated() =>
        Periods.Select(period =>
            ((BigInteger.One << period) - 1, string.Create(CultureInfo.InvariantCulture, $"{period} bits repeat")));

    /// <summary>(2^period - 1)(2^(period word) + 1) / (2^word + 1): the words of a pattern are swapped in pairs.</summary>
    private static IEnumerable<(BigInteger Denominator, string Name)> Swapped() =>
        from word in Words
        from period in Enumerable.Range(1, 30).Select(i => (2 * i) + 1)
        where period < word
        select (
            ((BigInteger.One << period) - 1) * ((BigInteger.One << (period * word)) + 1) / ((BigInteger.One << word) + 1),
            string.Create(CultureInfo.InvariantCulture, $"{period} bits repeat, with words of {word} bits swapped"));

    /// <summary>
    /// With p = (a w + c) / d for a known d, w the root of n's power of two and n = u w + v, the lattice contains
    /// (c x, -a x, c d u - a d v mod w), which is short; then a w + c is a multiple of p.
    /// </summary>
    private static BigInteger? Factor(BigInteger n, BigInteger d, CancellationToken cancellationToken)
    {
        var half = (int)n.GetBitLength() / 2;
        var w = BigInteger.One << half;
        var x = BigInteger.One << (int)d.GetBitLength();
        BigInteger[][] basis = [[x, 0, (n >> half) * d % w], [0, x, (n & (w - 1)) * d % w], [0, 0, w]];
        foreach (var vector in IntegerLattice.Reduce(basis, cancellationToken))
        {
            var factor = BigInteger.GreatestCommonDivisor(vector[0] - (vector[1] * w), n);
            if (factor > 1 && factor < n)
            {
                return factor;
            }
        }

        return null;
    }
}
