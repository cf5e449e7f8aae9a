using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// A generator like Infineon's with another base than 65537: half of its moduli are quadratic residues modulo every small prime,
/// as 1 of 2^48 random ones. Google's paranoid_crypto (CheckROCAVariant); CVE-2017-15361.
/// </summary>
internal sealed class RocaVariant : RsaWeakness
{
    private const int Count = 48;
    private static readonly Lazy<IReadOnlyList<(int Prime, bool[] Residues)>> Groups =
        new(() => [.. SmallPrimes.UpTo(229).Where(prime => prime > 3).Take(Count).Select(Residues)]);

    public override string Id => "CRY5115";

    public override IReadOnlyList<int> Cwe => [1240, 331];

    public override IReadOnlyList<string> References => ["CVE-2017-15361", "google/paranoid_crypto CheckROCAVariant"];

    public override string Cause => "looks as if its RSA primes were powers of a constant";

    public override string Why => "primes of such a form, as in ROCA, leave a fraction of the work of factoring";

    public override string Fix => "create a new key with RSA.Create(3072), and report what made this one to its vendor";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5105"];

    protected override WeaknessFound? Find(BigInteger n, BigInteger e, CancellationToken cancellationToken) =>
        Groups.Value.All(group => group.Residues[(int)(n % group.Prime)]) && Roca.Logarithm(n) is null
            ? new WeaknessFound(
                "a modulus that is a square modulo each of the 48 primes from 5 to 229",
                "about half of them: 1 of 2^48 random moduli has all")
            : null;

    private static (int Prime, bool[] Residues) Residues(int prime)
    {
        var residues = new bool[prime];
        for (var root = 1; root < prime; root++)
        {
            residues[root * root % prime] = true;
        }

        return (prime, residues);
    }
}
