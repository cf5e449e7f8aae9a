using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Tests.Keys;

/// <summary>Keys and certificates of the tests, as they are published.</summary>
internal static class TestKeys
{
    public const string Jwks = "/.well-known/jwks.json";

    public static readonly DateTimeOffset Today = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    public static readonly RSA Rsa = RSA.Create(2048);

    public static readonly RSA OtherRsa = RSA.Create(2048);

    public static readonly ECDsa Ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static JsonObject RsaJwk(RSA? rsa = null, string? kid = "a")
    {
        var key = (rsa ?? Rsa).ExportParameters(includePrivateParameters: false);
        var jwk = new JsonObject { ["kty"] = "RSA", ["n"] = Base64Url.EncodeToString(key.Modulus), ["e"] = "AQAB" };
        if (kid is not null)
        {
            jwk["kid"] = kid;
        }

        return jwk;
    }

    public static JsonObject EcJwk(string kid = "ec")
    {
        var point = Ec.ExportParameters(includePrivateParameters: false).Q;
        return new JsonObject
        {
            ["kty"] = "EC",
            ["kid"] = kid,
            ["crv"] = "P-256",
            ["x"] = Base64Url.EncodeToString(point.X),
            ["y"] = Base64Url.EncodeToString(point.Y),
        };
    }

    public static JsonObject With(this JsonObject jwk, string name, JsonNode? value)
    {
        jwk[name] = value;
        return jwk;
    }

    public static string Set(params JsonObject[] keys) => new JsonObject { ["keys"] = new JsonArray([.. keys]) }.ToJsonString();

    public static KeysRead Read(params JsonObject[] keys) => JsonWebKeySetReader.Read(Set(keys), Jwks);

    /// <summary>What a weakness says of each key, in order.</summary>
    public static WeaknessFound?[] Find(KeyWeakness weakness, KeysRead read) =>
        [.. read.Keys.Select(key => weakness.Find(key, read.Keys, KeyStrength.Default, CancellationToken.None))];

    public static WeaknessFound? Find(KeyWeakness weakness, params JsonObject[] keys) => Find(weakness, Read(keys)).SingleOrDefault(found => found is not null);

    public static WeaknessFound? Find(KeyWeakness weakness, params X509Certificate2[] certificates) =>
        Find(weakness, KeysRead.Of(certificates.Select(certificate => CertificateReader.Read(certificate, certificate.Subject))))[0];
}
