using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Infineon's library made primes k M + (65537^a mod M), M a product of the first primes; Nemec et al. factored 2048 bits for
/// 20,000 dollars and Estonia replaced 750,000 identity cards. CVE-2017-15361, The Return of Coppersmith's Attack, CCS 2017.
/// </summary>
internal sealed class Roca : RsaWeakness
{
    private const int Generator = 65537;
    private static readonly Lazy<IReadOnlyList<(int Prime, int Order, int[] Logarithms)>> Groups =
        new(() => [.. SmallPrimes.UpTo(167).Skip(1).Select(Logarithms)]);

    public override string Id => "CRY5105";

    public override IReadOnlyList<int> Cwe => [1240, 331];

    public override IReadOnlyList<string> References =>
        ["CVE-2017-15361", "Nemec et al., The Return of Coppersmith's Attack, 2017"];

    public override string Cause => "was made by Infineon's RSALib (ROCA)";

    public override string Why =>
        "its primes have a known form that leaves a fraction of the work of factoring: days to months on rented machines";

    public override string Fix =>
        "create the key outside the smart card, TPM or token, or after its firmware update, with RSA.Create(3072)";

    protected override WeaknessFound? Find(BigInteger n, BigInteger e, CancellationToken cancellationToken) =>
        Logarithm(n) is { } logarithm
            ? new WeaknessFound(
                "a modulus that is a power of 65537 modulo the primes from 3 to 167",
                "no discrete logarithm: 1 of 2^154 random moduli has one")
            {
                Proof = [new("exponent", IntegerMath.Hex(logarithm)), new("modulo", "the product of the primes from 3 to 167")],
            }
            : null;

    /// <summary>The exponent x with 65537^x = n modulo each of the primes; null when there is none.</summary>
    internal static BigInteger? Logarithm(BigInteger n)
    {
        var (exponent, period) = (BigInteger.Zero, BigInteger.One);
        foreach (var (prime, order, logarithms) in Groups.Value)
        {
            var logarithm = logarithms[(int)(n % prime)];
            if (logarithm < 0)
            {
                return null;
            }

            // joins both congruences; they agree only if they do so modulo what both periods have in common
            var common = BigInteger.GreatestCommonDivisor(period, order);
            var distance = logarithm - exponent;
            if (!(distance % common).IsZero)
            {
                return null;
            }

            var steps = distance / common * IntegerMath.Inverse(period / common, order / common)!.Value;
            exponent += period * IntegerMath.Modulo(steps, order / common);
            period *= order / common;
        }

        return exponent;
    }

    private static (int Prime, int Order, int[] Logarithms) Logarithms(int prime)
    {
        var logarithms = new int[prime];
        Array.Fill(logarithms, -1);
        var (power, exponent) = (1, 0);
        for (; logarithms[power] < 0; exponent++)
        {
            logarithms[power] = exponent;
            power = power * (Generator % prime) % prime;
        }

        return (prime, exponent, logarithms);
    }
}
