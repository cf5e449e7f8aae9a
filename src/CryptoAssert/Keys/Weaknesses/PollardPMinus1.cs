using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// A prime p for which p - 1 has only factors below 2^20, as when it was built from a list of small primes: Pollard, Theorems on
/// Factorization and Primality Testing, 1974. Google's paranoid_crypto (CheckPollardpm1).
/// </summary>
internal sealed class PollardPMinus1 : RsaWeakness
{
    private const int Bound = 1 << 20;
    private static readonly Lazy<BigInteger> Exponent = new(() =>
        SmallPrimes.Product([.. SmallPrimes.UpTo(Bound).Select(Power)]));

    public override string Id => "CRY5109";

    public override bool IsThorough => true;

    public override IReadOnlyList<int> Cwe => [1240];

    public override IReadOnlyList<string> References =>
        ["Pollard, Theorems on Factorization and Primality Testing, 1974", "google/paranoid_crypto CheckPollardpm1"];

    public override string Cause => "has an RSA prime p with a smooth p - 1";

    public override string Why =>
        "Pollard's p - 1 method finds the prime in seconds, and with it anyone computes the private key";

    public override string Fix => "create a new key with RSA.Create(3072), and no longer trust what made this one";

    protected override WeaknessFound? Find(BigInteger n, BigInteger e, CancellationToken cancellationToken)
    {
        // n - 1 = (p - 1) q + q - 1: the exponent n - 1 takes what both p - 1 and q - 1 have in common
        var field = new MontgomeryField(n);
        var start = field.Power(field.Enter(2), n - 1, cancellationToken);
        var power = field.Leave(field.Power(start, Exponent.Value, cancellationToken));
        var factor = BigInteger.GreatestCommonDivisor(power - 1, n);
        const string Expected = "a p - 1 with a large prime factor, as all but 1 of 2^100 random primes have";
        return factor.IsOne ? null
            : factor < n ? Factored(n, factor, "a prime p for which p - 1 has no prime factor above 2^20", Expected)
            : Split(field, n, start, cancellationToken) is { } p
                ? Factored(n, p, "primes for which p - 1 and q - 1 have no prime factor above 2^20", Expected)
            : new WeaknessFound("primes for which p - 1 and q - 1 have the same smooth factors", Expected);
    }

    /// <summary>Both primes came out at once: goes in small steps.</summary>
    private static BigInteger? Split(MontgomeryField field, BigInteger n, ulong[] power, CancellationToken cancellationToken)
    {
        foreach (var prime in SmallPrimes.UpTo(Bound))
        {
            power = field.Power(power, Power(prime), cancellationToken);
            var factor = BigInteger.GreatestCommonDivisor(field.Leave(power) - 1, n);
            if (!factor.IsOne)
            {
                return factor < n ? factor : null;
            }
        }

        return null;
    }

    /// <summary>Small primes may divide p - 1 more than once.</summary>
    private static BigInteger Power(int prime) =>
        prime < 1000 ? BigInteger.Pow(prime, (int)(64 / Math.Log2(prime))) : prime;
}
