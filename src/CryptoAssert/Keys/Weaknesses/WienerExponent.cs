using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Who chooses a short private exponent to make signing fast gets a long public one, and a convergent of e / n shows d:
/// Wiener, Cryptanalysis of Short RSA Secret Exponents, 1990.
/// </summary>
internal sealed class WienerExponent : RsaWeakness
{
    public override string Id => "CRY5107";

    public override IReadOnlyList<string> References =>
        ["Wiener, Cryptanalysis of Short RSA Secret Exponents, 1990", "FIPS 186-5 A.1.1"];

    public override string Cause => "has a short RSA private exponent";

    public override string Why => "the continued fraction of e / n contains the private exponent: it falls out in milliseconds";

    public override string Fix =>
        "create a new key with RSA.Create(3072): its e is 65537, and signing is fast by the Chinese remainder theorem";

    protected override WeaknessFound? Find(BigInteger n, BigInteger e, CancellationToken cancellationToken)
    {
        if (e.GetBitLength() <= 32)
        {
            return null; // d is then about as long as n
        }

        foreach (var (_, k, denominator) in Convergents.Of(e, n))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (k.IsZero)
            {
                continue;
            }

            // e d = 1 + k phi, with phi = (p - 1)(q - 1) = n + 1 - (p + q)
            var sum = n + 1 - (e * denominator / k);
            if (sum.Sign > 0 && sum.IsEven && IntegerMath.IsSquare((sum * sum / 4) - n, out var half) && (sum / 2) - half > 1)
            {
                return Found(n, e, (sum / 2) - half);
            }

            if (2 * denominator.GetBitLength() > n.GetBitLength())
            {
                break;
            }
        }

        return null;
    }

    private static WeaknessFound? Found(BigInteger n, BigInteger e, BigInteger p)
    {
        var q = n / p;
        var period = (p - 1) * (q - 1) / BigInteger.GreatestCommonDivisor(p - 1, q - 1);
        const string Expected = "e = 65537, and so a private exponent as long as n";
        var found = Factored(n, p, "an exponent e that gives away the private one", Expected);
        return IntegerMath.Inverse(e, period) is { } d
            ? found with
            {
                Observed = $"a private exponent of {d.GetBitLength()} bits",
                Proof = [new("d", IntegerMath.Hex(d)), .. found.Proof],
            }
            : found;
    }
}
