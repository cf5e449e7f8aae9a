using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Reading;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Tests.Keys;

public sealed class KeyObjectReadingTests
{
    [Fact]
    public void A_SecurityKey_of_RSA_gives_its_numbers_from_the_object_and_from_parameters()
    {
        var material = Material(new RsaSecurityKey(TestKeys.Rsa));

        Assert.Equal(2048, ((KeyMaterial.Rsa)material).Bits);
        Assert.Equal(material, Material(new RsaSecurityKey(TestKeys.Rsa.ExportParameters(includePrivateParameters: false))));
    }

    [Fact]
    public void A_SecurityKey_of_ECDsa_gives_its_point() => Assert.Equal("P-256", ((KeyMaterial.Ec)Material(new ECDsaSecurityKey(TestKeys.Ec))).Curve);

    [Fact]
    public void A_SecurityKey_of_a_certificate_keeps_the_certificate() =>
        Assert.NotNull(SecurityKeyReader.Read(new X509SecurityKey(TestCertificates.Leaf()), "key").Keys[0].Certificate);

    [Fact]
    public void A_symmetric_SecurityKey_gives_its_bytes_and_does_not_print_them()
    {
        var read = SecurityKeyReader.Read(new SymmetricSecurityKey(Encoding.UTF8.GetBytes("a secret of 24 characters")), "key");

        Assert.Equal("key (symmetric, 200 bits)", read.Keys[0].ToString());
    }

    [Fact]
    public void A_JsonWebKey_of_the_configuration_is_read_and_is_not_published()
    {
        var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(TestKeys.Rsa.ExportParameters(includePrivateParameters: true)));
        jwk.Alg = "RS256";

        var key = SecurityKeyReader.Read(jwk, "key").Keys[0];

        Assert.Equal(Material(new RsaSecurityKey(TestKeys.Rsa)), key.Material);
        Assert.Equal("RS256", key.Algorithm);
        Assert.Null(key.Jwk);
    }

    [Fact]
    public void A_JsonWebKey_that_holds_a_certificate_only_gives_the_key_of_it()
    {
        var key = SecurityKeyReader.Read(JsonWebKeyConverter.ConvertFromX509SecurityKey(new X509SecurityKey(TestCertificates.Leaf())), "key").Keys[0];

        Assert.NotNull(key.Certificate);
        Assert.Equal(Material(new RsaSecurityKey(TestKeys.Rsa)), key.Material);
    }

    [Fact]
    public void A_JsonWebKey_without_modulus_is_a_clear_error() =>
        Assert.StartsWith(
            "key has no member \"n\"",
            Assert.Throws<KeyFormatException>(() => SecurityKeyReader.Read(new JsonWebKey { Kty = "RSA" }, "key")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_SecurityKey_of_another_type_is_kept_with_a_reason() =>
        Assert.Equal(
            "a key of type OtherKey: give the RSA, ECDsa or certificate behind it",
            Assert.Single(SecurityKeyReader.Read(new OtherKey(), "key").NotChecked).Reason);

    [Fact]
    public void The_key_agreement_of_the_BCL_gives_its_point()
    {
        using var agreement = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP384);

        Assert.Equal("P-384", ((KeyMaterial.Ec)AsymmetricAlgorithmReader.Read(agreement, "key").Keys[0].Material).Curve);
    }

    [Fact]
    public void DSA_is_kept_with_a_reason()
    {
        using var dsa = DSA.Create();

        Assert.StartsWith("a key of type", Assert.Single(AsymmetricAlgorithmReader.Read(dsa, "key").NotChecked).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disposed_key_is_a_clear_error()
    {
        var rsa = RSA.Create(2048);
        rsa.Dispose();

        Assert.StartsWith("key is disposed", Assert.Throws<KeyFormatException>(() => AsymmetricAlgorithmReader.Read(rsa, "key")).Message, StringComparison.Ordinal);
    }

    private static KeyMaterial Material(SecurityKey key) => SecurityKeyReader.Read(key, "key").Keys[0].Material;

    private sealed class OtherKey : SecurityKey
    {
        public override int KeySize => 256;
    }
}
