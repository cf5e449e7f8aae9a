using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// FIPS 186 asks for |p - q| above 2^(bits of p - 100); who takes the first prime beyond that bound has a known difference.
/// Lehman, Factoring Large Integers, 1974; Google's paranoid_crypto (CheckSmallUpperDifferences).
/// </summary>
internal sealed class PredictablePrimeDifference : RsaWeakness
{
    private const int SmallestPrime = 384;
    private static readonly int[] Distances = [100, 128, 160, 256, 2, 3];

    public override string Id => "CRY5117";

    public override IReadOnlyList<int> Cwe => [1240, 331];

    public override IReadOnlyList<string> References =>
        ["FIPS 186-5 A.1.3", "Lehman, Factoring Large Integers, 1974", "google/paranoid_crypto CheckSmallUpperDifferences"];

    public override string Cause => "has RSA primes at a known distance";

    public override string Why =>
        "from the modulus and the distance both primes follow, and with them anyone computes the private key";

    public override string Fix => "create a new key with RSA.Create(3072), and no longer trust what made this one";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5104"];

    protected override WeaknessFound? Find(BigInteger n, BigInteger e, CancellationToken cancellationToken)
    {
        var bits = (int)n.GetBitLength() / 2;
        if (bits < SmallestPrime)
        {
            return null;
        }

        foreach (var distance in Distances)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var half = BigInteger.One << (bits - distance - 1);
            if (Near(n, IntegerMath.Sqrt(n + (half * half)) + half) is { } p)
            {
                return Factored(n, p, $"primes that differ by about 2^{bits - distance}", "a random difference");
            }
        }

        return null;
    }

    /// <summary>
    /// A factor near a guess, to a sixth of the bits of n: for a fraction u / v near p / q the numbers u q and v p are so close
    /// that Fermat's method factors 4 u v n in one round.
    /// </summary>
    private static BigInteger? Near(BigInteger n, BigInteger guess)
    {
        var other = n / guess;
        var bound = BigInteger.One << ((int)n.GetBitLength() / 3);
        foreach (var (distance, u, v) in Convergents.Of(guess, other))
        {
            if (distance >= bound)
            {
                continue;
            }

            var product = 4 * u * v * n;
            var root = IntegerMath.Sqrt(product);
            root += root * root < product ? 1 : 0;
            if (IntegerMath.IsSquare((root * root) - product, out var difference))
            {
                var factor = BigInteger.GreatestCommonDivisor(root + difference, n);
                return factor > 1 && factor < n ? factor : null;
            }

            return null;
        }

        return null;
    }
}
