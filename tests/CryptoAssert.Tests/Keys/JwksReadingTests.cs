using System.Numerics;
using System.Text.Json.Nodes;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Tests.Keys;

public sealed class JwksReadingTests
{
    /// <summary>RFC 7517 appendix A.1.</summary>
    private const string Rfc7517 = """
        {"keys":[
         {"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM","use":"enc","kid":"1"},
         {"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"}
        ]}
        """;

    [Fact]
    public void The_keys_of_RFC_7517_are_read()
    {
        var read = JsonWebKeySetReader.Read(Rfc7517, TestKeys.Jwks);

        Assert.Equal(
            ["kid \"1\" of /.well-known/jwks.json (EC, P-256)", "kid \"2011-04-29\" of /.well-known/jwks.json (RSA, 2048 bits)"],
            read.Keys.Select(key => key.ToString()));
        Assert.Equal("RS256", read.Keys[1].Algorithm);
        Assert.Equal(65537, ((KeyMaterial.Rsa)read.Keys[1].Material).Exponent);
    }

    [Fact]
    public void The_point_of_RFC_7517_lies_on_its_curve()
    {
        var point = (KeyMaterial.Ec)JsonWebKeySetReader.Read(Rfc7517, TestKeys.Jwks).Keys[0].Material;
        var p = BigInteger.Pow(2, 256) - BigInteger.Pow(2, 224) + BigInteger.Pow(2, 192) + BigInteger.Pow(2, 96) - 1;
        var b = BigInteger.Parse("05AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B", System.Globalization.NumberStyles.HexNumber, null);

        Assert.Equal(BigInteger.ModPow(point.Y, 2, p), (BigInteger.ModPow(point.X, 3, p) - (3 * point.X) + b + (3 * p)) % p);
    }

    [Fact]
    public void A_single_key_is_read() =>
        Assert.Equal("kid \"a\" of key.json", Assert.Single(JsonWebKeySetReader.Read(TestKeys.RsaJwk().ToJsonString(), "key.json").Keys).Origin);

    [Fact]
    public void A_key_without_kid_is_named_by_its_place() =>
        Assert.Equal("key 2 of /.well-known/jwks.json", TestKeys.Read(TestKeys.EcJwk(), TestKeys.RsaJwk(kid: null)).Keys[1].Origin);

    [Fact]
    public void Keys_that_no_check_understands_are_kept_with_a_reason()
    {
        var read = TestKeys.Read(
            new JsonObject { ["kty"] = "OKP", ["crv"] = "Ed25519", ["kid"] = "ed" },
            new JsonObject { ["kty"] = "rsa" });

        Assert.Empty(read.Keys);
        Assert.Equal(
            [
                "kid \"ed\" of /.well-known/jwks.json: an OKP key (Ed25519, RFC 8037): there are no checks of such keys yet",
                "key 2 of /.well-known/jwks.json: kty \"rsa\" is not known: RFC 7518 6.1 and RFC 8037 name EC, RSA, oct and OKP, in this case",
            ],
            read.NotChecked.Select(key => key.ToString()));
    }

    [Theory]
    [InlineData("", "J is empty: a JWKS is")]
    [InlineData("<!doctype html>", "J is HTML or XML, not JSON")]
    [InlineData("-----BEGIN PUBLIC KEY-----", "J is PEM, not JSON")]
    [InlineData("{\"keys\":[{", "J is not JSON (line 1, byte 11); it was cut")]
    [InlineData("[]", "J is a JSON Array: a JWKS is")]
    [InlineData("\"MIIB\"", "J is a JSON String: a JWKS is")]
    [InlineData("{}", "J has neither \"keys\" nor \"kty\"")]
    [InlineData("{\"keys\":{}}", "\"keys\" of J is a JSON Object")]
    [InlineData("{\"keys\":[]}", "\"keys\" of J is empty, so nothing was checked")]
    [InlineData("{\"keys\":[1]}", "key 1 of J is a JSON Number")]
    [InlineData("{\"jwks_uri\":\"https://a/jwks\"}", "J is an OpenID discovery document and holds no keys itself: read its jwks_uri, https://a/jwks.")]
    [InlineData("{\"keys\":[{\"n\":\"AQ\"}]}", "key 1 of J has no member \"kty\", which RFC 7517 4.1 requires")]
    [InlineData("{\"kty\":\"RSA\",\"e\":\"AQAB\"}", "key 1 of J has no member \"n\", which RFC 7518 6.3.1 requires")]
    [InlineData("{\"kty\":\"RSA\",\"n\":\"AQ\"}", "key 1 of J has no member \"e\"")]
    [InlineData("{\"kty\":\"RSA\",\"n\":\"AA\",\"e\":\"AQAB\"}", "key 1 of J: \"n\" is zero")]
    [InlineData("{\"kty\":\"RSA\",\"n\":5,\"e\":\"AQAB\"}", "key 1 of J: \"n\" is a JSON Number, and has to be a string")]
    [InlineData("{\"kty\":\"RSA\",\"n\":\"A+==\",\"e\":\"AQAB\"}", "key 1 of J: \"n\" is base64, not base64url")]
    [InlineData("{\"kty\":\"RSA\",\"n\":\"A b\",\"e\":\"AQAB\"}", "key 1 of J: \"n\" is no base64url: character 2 is U+0020")]
    [InlineData("{\"kty\":\"RSA\",\"n\":\"AQABA\",\"e\":\"AQAB\"}", "key 1 of J: \"n\" is no base64url: 5 characters end in the middle of a byte")]
    [InlineData("{\"kty\":\"RSA\",\"kid\":\"\\ud800\",\"n\":\"AQ\",\"e\":\"AQAB\"}", "key 1 of J: \"kid\" is no valid Unicode")]
    [InlineData("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AQ\"}", "key 1 of J has no member \"y\"")]
    [InlineData("{\"kty\":\"oct\"}", "key 1 of J has no member \"k\"")]
    [InlineData("{\"kty\":\"RSA\",\"n\":\"AQ\",\"e\":\"AQAB\",\"x5c\":\"MIIB\"}", "key 1 of J: \"x5c\" has to be an array")]
    [InlineData("{\"kty\":\"RSA\",\"n\":\"AQ\",\"e\":\"AQAB\",\"x5c\":[\"MIIB\"]}", "key 1 of J: \"x5c\"[0] is no certificate in base64")]
    public void What_is_wrong_with_a_JWKS_is_said(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<KeyFormatException>(() => JsonWebKeySetReader.Read(json, "J")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_published_certificate_does_not_replace_the_numbers() =>
        Assert.Contains(
            "x5c does not replace it",
            Assert.Throws<KeyFormatException>(() => TestKeys.Read(new JsonObject
            {
                ["kty"] = "RSA",
                ["x5c"] = new JsonArray(Convert.ToBase64String(TestCertificates.Leaf().RawData)),
            })).Message,
            StringComparison.Ordinal);
}
