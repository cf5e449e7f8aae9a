using System.Numerics;
using System.Security.Cryptography;
using CryptoAssert.Keys;

namespace CryptoAssert.Tests.Keys;

/// <summary>Keys for the tests of weaknesses, and a look at one.</summary>
internal static class WeaknessFixture
{
    public static KeyUnderTest Rsa(BigInteger n, BigInteger? e = null) =>
        new("kid \"rsa\" of a test", new KeyMaterial.Rsa(n, e ?? 65537));

    public static KeyUnderTest Ec(string curve, BigInteger x, BigInteger y) =>
        new("kid \"ec\" of a test", new KeyMaterial.Ec(curve, x, y));

    public static KeyUnderTest Ec(string curve, string x, string y) => Ec(curve, PublishedModuli.Hex(x), PublishedModuli.Hex(y));

    public static KeyUnderTest Secret(byte[] secret, string? algorithm = null) =>
        new("Jwt:Key of a test", new KeyMaterial.Symmetric(secret)) { Algorithm = algorithm };

    public static KeyUnderTest FreshRsa(int bits = 2048)
    {
        using var key = RSA.Create(bits);
        var numbers = key.ExportParameters(includePrivateParameters: false);
        return Rsa(Number(numbers.Modulus!), Number(numbers.Exponent!));
    }

    public static KeyUnderTest FreshEc(string curve = "P-256")
    {
        using var key = ECDsa.Create(curve switch
        {
            "P-384" => ECCurve.NamedCurves.nistP384,
            "P-521" => ECCurve.NamedCurves.nistP521,
            _ => ECCurve.NamedCurves.nistP256,
        });
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return Ec(curve, Number(point.X!), Number(point.Y!));
    }

    public static WeaknessFound? Look<TWeakness>(params KeyUnderTest[] keys)
        where TWeakness : KeyWeakness, new() => new TWeakness().Find(keys[0], keys, KeyStrength.Default, CancellationToken.None);

    public static BigInteger Number(byte[] bigEndian) => new(bigEndian, isUnsigned: true, isBigEndian: true);

    /// <summary>A number of the proof.</summary>
    public static BigInteger Proved(this WeaknessFound? found, string label) =>
        PublishedModuli.Hex(Assert.Single(found!.Proof, line => line.Key == label).Value[2..]);

    public static void AssertFactors(BigInteger n, WeaknessFound? found)
    {
        Assert.NotNull(found);
        Assert.True(found.Proved("p") > 1 && found.Proved("q") > 1);
        Assert.Equal(n, found.Proved("p") * found.Proved("q"));
    }
}
