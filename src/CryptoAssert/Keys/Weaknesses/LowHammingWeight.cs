using System.Globalization;
using System.Numerics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Moduli of mostly zeros or ones: products of primes that were searched from a round number, or polynomials of devices found by
/// badkeys (rsapoly, rsabias). Google's paranoid_crypto (CheckLowHammingWeight).
/// </summary>
internal sealed class LowHammingWeight : RsaWeakness
{
    public override string Id => "CRY5111";

    public override IReadOnlyList<int> Cwe => [1240, 331];

    public override IReadOnlyList<string> References => ["badkeys rsabias", "google/paranoid_crypto CheckLowHammingWeight"];

    public override string Cause => "has an RSA modulus of too few or too many one bits";

    public override string Why => "the primes cannot have been random, and a search for sparse primes can factor the modulus";

    public override string Fix => "create a new key with RSA.Create(3072), and no longer trust what made this one";

    protected override WeaknessFound? Find(BigInteger n, BigInteger e, CancellationToken cancellationToken)
    {
        var bits = (int)n.GetBitLength();
        var ones = 0;
        foreach (var octet in n.ToByteArray(isUnsigned: true))
        {
            ones += BitOperations.PopCount(octet);
        }

        // eight standard deviations: by Hoeffding's bound 1 of 2^45 random moduli has so many, whatever its length
        var share = (double)ones / bits;
        var tolerance = 4 / Math.Sqrt(bits);
        return Math.Abs(share - 0.5) <= tolerance
            ? null
            : new WeaknessFound(
                string.Create(CultureInfo.InvariantCulture, $"a modulus of {100 * share:0} % ones, {ones} of {bits} bits"),
                string.Create(
                    CultureInfo.InvariantCulture, $"{100 * (0.5 - tolerance):0} to {100 * (0.5 + tolerance):0} % ones"));
    }
}
