using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Heninger et al. met moduli with small factors all over the Internet: damaged copies, and keys of random numbers that nobody
/// tested for primality. Mining Your Ps and Qs, USENIX Security 2012; SP 800-89 5.3.3.
/// </summary>
internal sealed class RsaModulusEvenOrSmallFactor : KeyWeakness
{
    private const int Bound = 65537;
    private const int LongestTested = 8192; // bits: longer ones take seconds

    private static readonly Lazy<BigInteger> Primes =
        new(() => SmallPrimes.Product([.. SmallPrimes.UpTo(Bound).Skip(1).Select(prime => new BigInteger(prime))]));

    public override string Id => "CRY5103";

    public override IReadOnlyList<string> References => ["SP 800-89 5.3.3", "Heninger et al., Mining Your Ps and Qs, 2012"];

    public override string Cause => "has an RSA modulus that is no product of two large primes";

    public override string Why =>
        "the modulus is damaged or was never tested: whoever factors it, or sees that it is a prime, has the private key";

    public override string Fix =>
        "compare the published n with the key's own parameters, or create a new key with RSA.Create(3072)";

    public override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken)
    {
        if (key.Material is not KeyMaterial.Rsa { Modulus: var n })
        {
            return null;
        }

        const string Expected = "a product of two large primes";
        if (n < 4)
        {
            return new WeaknessFound($"the modulus {n}", Expected);
        }

        var common = n.IsEven ? 2 : BigInteger.GreatestCommonDivisor(n, Primes.Value % n);
        common = common.IsZero ? n : common; // n itself is a product of small primes
        if (common.IsOne)
        {
            return n.GetBitLength() <= LongestTested && IntegerMath.IsProbablePrime(n)
                ? new WeaknessFound(FormattableString.Invariant($"a modulus of {n.GetBitLength()} bits that is itself a prime"), Expected)
                : null;
        }

        var prime = SmallPrimes.UpTo(Bound).First(candidate => (common % candidate).IsZero);
        return n == prime
            ? new WeaknessFound($"the modulus {n}, a prime", Expected)
            : RsaWeakness.Factored(
                n, prime, n.IsEven ? "an even modulus" : $"a modulus that is {prime} times another number", Expected);
    }
}
