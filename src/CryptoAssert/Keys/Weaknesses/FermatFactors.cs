using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Boeck factored keys of printers by Canon and Fujifilm (Rambus SafeZone): both primes had been searched from one random number,
/// so Fermat's method of 1643 took one round. CVE-2022-26320, fermatattack.secvuln.info.
/// </summary>
internal sealed class FermatFactors : RsaWeakness
{
    // 100 rounds are the common advice; sieving by residues makes a thousand times as many cheap
    private const int Rounds = 100_000;

    public override string Id => "CRY5104";

    public override IReadOnlyList<int> Cwe => [1240, 331];

    public override IReadOnlyList<string> References => ["CVE-2022-26320", "fermatattack.secvuln.info", "ASVS 11.6.1"];

    public override string Cause => "has RSA primes that lie close to each other";

    public override string Why => "Fermat's method finds both primes at once, and with them anyone computes the private key";

    public override string Fix => "create a new key with RSA.Create(3072), and no longer trust what made this one";

    protected override WeaknessFound? Find(BigInteger n, BigInteger e, CancellationToken cancellationToken)
    {
        var root = IntegerMath.Sqrt(n);
        var factor = root * root == n ? root : new DifferenceOfSquares(n).Climb(root + 1, 1, Rounds);
        return factor is { } p
            ? Factored(
                n,
                p,
                $"a modulus that Fermat's method factors: |p - q| has {BigInteger.Abs((n / p) - p).GetBitLength()} bits",
                "primes that differ in one of their first 100 bits (FIPS 186-5 A.1.3)")
            : null;
    }
}
