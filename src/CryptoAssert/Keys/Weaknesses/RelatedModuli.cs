using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Primes that were built as multiples of the same number plus one show in n - 1: two random ones have a divisor above 2^128 in
/// common once in about 2^127 pairs. Google's paranoid_crypto (CheckGCDN1).
/// </summary>
internal sealed class RelatedModuli : KeyWeakness
{
    private const int Bits = 128;

    public override string Id => "CRY5114";

    public override IReadOnlyList<int> Cwe => [1240, 331];

    public override IReadOnlyList<string> References => ["google/paranoid_crypto CheckGCDN1"];

    public override string Cause => "has an RSA modulus that is related to another key's";

    public override string Why =>
        "the generator reuses parts of its primes, which is the beginning of an attack on all of its keys";

    public override string Fix => "create both keys anew with RSA.Create(3072), and no longer trust what made these";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5105", "CRY5111"];

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

            var common = BigInteger.GreatestCommonDivisor(n - 1, m - 1);
            if (common.GetBitLength() > Bits)
            {
                return new WeaknessFound(
                    $"n - 1 has a divisor of {common.GetBitLength()} bits in common with {other.Origin}",
                    "one of 128 bits at most")
                {
                    Proof = [new("divisor", IntegerMath.Hex(common))],
                };
            }
        }

        return null;
    }
}
