using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Bernstein et al. factored keys of Taiwan's citizen cards whose primes repeat a bit pattern: the modulus then lies next to a
/// fraction with a small denominator. Factoring RSA keys from certified smart cards, ASIACRYPT 2013; paranoid_crypto.
/// </summary>
internal sealed class ContinuedFraction : RsaWeakness
{
    // of random numbers about 1 quotient of 2^47 is that large, which is worth a try; 1 of 2^67 accuses without factors
    private static readonly BigInteger Suspicious = BigInteger.One << 48;
    private static readonly BigInteger Impossible = BigInteger.One << 68;

    public override string Id => "CRY5110";

    public override IReadOnlyList<int> Cwe => [1240, 331];

    public override IReadOnlyList<string> References =>
    [
        "Bernstein et al., Factoring RSA keys from certified smart cards, 2013",
        "google/paranoid_crypto CheckContinuedFractions",
    ];

    public override string Cause => "has an RSA modulus that lies next to a simple fraction";

    public override string Why => "its primes follow a pattern, and where both do the modulus can be factored";

    public override string Fix => "create a new key with RSA.Create(3072), and no longer trust what made this one";

    protected override WeaknessFound? Find(BigInteger n, BigInteger e, CancellationToken cancellationToken)
    {
        var power = BigInteger.One << (int)n.GetBitLength();
        var largest = Convergents.Quotients(n, power).Max();
        if (largest < Suspicious)
        {
            return null;
        }

        const string Expected = "no quotient of more than 68 bits: 1 of 2^55 random moduli has one";
        var observed = $"a modulus whose continued fraction has a quotient of {largest.GetBitLength()} bits";
        return Factor(n, cancellationToken) is { } factor ? Factored(n, factor, observed, Expected)
            : largest >= Impossible ? new WeaknessFound(observed, Expected)
            : null;
    }

    /// <summary>
    /// n v = a z^2 + b z + c for the denominator v of a convergent and z, the root of a power of two; when the polynomial splits,
    /// each of its factors holds a prime.
    /// </summary>
    private static BigInteger? Factor(BigInteger n, CancellationToken cancellationToken)
    {
        var z = BigInteger.One << ((int)n.GetBitLength() / 2);
        foreach (var (_, _, v) in Convergents.Of(n, BigInteger.One << (int)n.GetBitLength()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var high = IntegerMath.Round(n * v, z);
            var c = (n * v) - (high * z);
            var a = IntegerMath.Round(high, z);
            var b = high - (a * z);
            if (a.IsZero || c.IsZero || !IntegerMath.IsSquare((b * b) - (4 * a * c), out var root))
            {
                continue;
            }

            foreach (var sign in new[] { root, -root })
            {
                var factor = BigInteger.GreatestCommonDivisor(n, (2 * a * z) + b + sign);
                if (factor > 1 && factor < n)
                {
                    return factor;
                }
            }
        }

        return null;
    }
}
