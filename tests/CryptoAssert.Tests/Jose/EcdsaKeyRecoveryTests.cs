using System.Numerics;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Tests.Jose;

public sealed class EcdsaKeyRecoveryTests
{
    // RFC 7515 A.3.1
    private const string Es256 =
        "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
        + "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

    public static TheoryData<string> Algs => ["ES256", "ES384", "ES512"];

    [Fact]
    public void The_key_of_RFC_7515_A_3_is_one_of_two_that_its_token_fits()
    {
        var keys = EcdsaKeyRecovery.Recover(RawJwt.Parse(Es256), second: null);

        Assert.Equal(2, keys.Count);
        Assert.Contains(("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"), keys.Select(Coordinates));
    }

    [Theory, MemberData(nameof(Algs))]
    public void Two_tokens_have_their_key_in_common(string alg)
    {
        var signer = AttackerKeys.SignerFor(alg);

        var keys = EcdsaKeyRecovery.Recover(Token(signer, "one"), Token(signer, "two"));

        Assert.Equal([Coordinates((ECDsaSecurityKey)signer.Key)], keys.Select(Coordinates));
    }

    [Fact]
    public void Tokens_of_two_keys_leave_the_two_that_the_first_fits()
    {
        var other = new JwsSigner(new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)), "ES256");

        var keys = EcdsaKeyRecovery.Recover(Token(AttackerKeys.SignerFor("ES256"), "one"), Token(other, "two"));

        Assert.Equal(2, keys.Count);
        Assert.Contains(Coordinates(AttackerKeys.P256), keys.Select(Coordinates));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void A_signature_out_of_range_fits_no_key(string signature) =>
        Assert.Empty(EcdsaKeyRecovery.Recover(RawJwt.Parse($"{Es256[..Es256.LastIndexOf('.')]}.{signature}"), second: null));

    [Theory]
    [InlineData(256, "4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5")]
    [InlineData(384, "3617DE4A96262C6F5D9E98BF9292DC29F8F41DBD289A147CE9DA3113B5F0B8C00A60B1CE1D7E819D7A431D7C90EA0E5F")]
    [InlineData(521, "011839296A789A3BC0045C8A5FB42C7D1BD998F54449579B446817AFBD17273E662C97EE72995EF42640C550B9013FAD0761353C7086A272C24088BE94769FD16650")]
    public void A_generator_is_that_of_SP_800_186_and_has_the_order_of_its_curve(int keySize, string y)
    {
        var curve = EllipticCurve.Of(keySize);

        Assert.Equal(EcdsaSignatures.Unsigned(Convert.FromHexString(y)), curve.Affine(curve.Generator)!.Value.Y);
        Assert.Null(curve.Affine(curve.Multiply(curve.Order, curve.Generator)));
        Assert.Equal(curve.Affine(curve.Negate(curve.Generator)), curve.Affine(curve.Multiply(curve.Order - BigInteger.One, curve.Generator)));
    }

    private static RawJwt Token(JwsSigner signer, string id) => RawJwt.Parse(signer.Compact(new JsonObject { ["alg"] = signer.Alg }, new JsonObject { ["jti"] = id }));

    private static (string X, string Y) Coordinates(ECDsaSecurityKey key)
    {
        var jwk = PublicJwk.Members(key);
        return (jwk["x"], jwk["y"]);
    }
}
