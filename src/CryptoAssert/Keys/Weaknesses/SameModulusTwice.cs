using System.Numerics;
using CryptoAssert.Keys.Mathematics;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// One modulus for several owners, who only get other exponents: each of them factors it with his own private key, and a text
/// encrypted for two is read without any. Simmons, 1983; DeLaurentis, A Further Weakness in the Common Modulus Protocol, 1984.
/// </summary>
internal sealed class SameModulusTwice : KeyWeakness
{
    public override string Id => "CRY5113";

    public override IReadOnlyList<int> Cwe => [323];

    public override IReadOnlyList<string> References =>
    [
        "DeLaurentis, A Further Weakness in the Common Modulus Protocol, 1984",
        "Boneh, Twenty Years of Attacks on the RSA Cryptosystem, 1999",
    ];

    public override string Cause => "has the RSA modulus of another key, with another exponent";

    public override string Why => "the holder of one private key computes the other from it";

    public override string Fix => "give each key a modulus of its own: one RSA.Create(3072) a key";

    public override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken)
    {
        if (key.Material is not KeyMaterial.Rsa rsa)
        {
            return null;
        }

        var other = all.FirstOrDefault(candidate =>
            candidate.Material is KeyMaterial.Rsa second && second.Modulus == rsa.Modulus && second.Exponent != rsa.Exponent);
        return other is null
            ? null
            : new WeaknessFound($"the modulus of {other.Origin}, with another exponent", "a modulus of its own")
            {
                Proof = [new("e", Text(rsa.Exponent)), new("other e", Text(((KeyMaterial.Rsa)other.Material).Exponent))],
            };
    }

    private static string Text(BigInteger e) => e.GetBitLength() <= 32 ? $"{e}" : IntegerMath.Hex(e);
}
