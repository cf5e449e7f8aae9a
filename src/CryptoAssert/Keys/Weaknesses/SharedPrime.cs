using System.Numerics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Heninger et al. factored 64,000 TLS keys of routers and firewalls by greatest common divisors: at their first boot they had
/// drawn the same first prime. Mining Your Ps and Qs, USENIX Security 2012.
/// </summary>
internal sealed class SharedPrime : KeyWeakness
{
    public override string Id => "CRY5106";

    public override IReadOnlyList<int> Cwe => [331, 338];

    public override IReadOnlyList<string> References =>
        ["Heninger et al., Mining Your Ps and Qs, 2012", "Lenstra et al., Ron was wrong, Whit is right, 2012"];

    public override string Cause => "has an RSA prime in common with another key";

    public override string Why => "Euclid's algorithm finds the common prime in microseconds, and so both private keys";

    public override string Fix => "create both keys anew with RSA.Create(3072) on a machine whose random generator is seeded";

    public override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken)
    {
        if (key.Material is not KeyMaterial.Rsa { Modulus: var n } || n < 4)
        {
            return null;
        }

        foreach (var other in all)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (other.Material is not KeyMaterial.Rsa { Modulus: var m } || m == n || m < 4)
            {
                continue;
            }

            var common = BigInteger.GreatestCommonDivisor(n, m);
            if (common.GetBitLength() > 64 && common < n) // small factors are another weakness
            {
                return RsaWeakness.Factored(n, common, $"a prime in common with {other.Origin}", "primes of its own");
            }
        }

        return null;
    }
}
