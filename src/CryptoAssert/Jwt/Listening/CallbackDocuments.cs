using System.Text.Json;
using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt;

/// <summary>
/// What the attacker's web server answers: his certificate at <c>*.pem</c>, a discovery document that names his JWKS, and his
/// JWKS at every other path. A path that names an algorithm, <c>/ES256/kid/</c>, gets the one key for it, under that kid.
/// </summary>
internal static class CallbackDocuments
{
    private static readonly string[] Discovery = ["/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"];

    /// <summary>The public keys of <see cref="AttackerKeys"/> as a JWK set.</summary>
    public static string Jwks { get; } = JsonSerializer.Serialize(new
    {
        keys = new SecurityKey[] { AttackerKeys.Rsa, AttackerKeys.P256, AttackerKeys.P384, AttackerKeys.P521 }.Select(PublicJwk.Members),
    });

    /// <summary>The attacker's public key for an algorithm as a JWK set of its own.</summary>
    public static string JwksOf(string alg, string? kid) => new JsonObject
    {
        ["keys"] = new JsonArray(AttackerJwk.Public(AttackerKeys.PublicKeySignerFor(alg).Key, kid)),
    }.ToJsonString();

    /// <summary>The part of a path that asks for the key of an algorithm under a kid.</summary>
    public static string KeyPath(string alg, string? kid) => kid is null ? alg : $"{alg}/{Uri.EscapeDataString(kid)}";

    public static (string ContentType, string Document) For(string path, string origin)
    {
        if (Array.Find(Discovery, document => path.Contains(document, StringComparison.Ordinal)) is { } discovery)
        {
            var issuer = origin + path.Replace(discovery, "", StringComparison.Ordinal);
            return ("application/json", JsonSerializer.Serialize(new { issuer, jwks_uri = issuer + "/jwks.json" }));
        }

        var segments = path.Split('/');
        var at = Array.FindIndex(segments, AttackerKeys.HasKeyPairFor);
        if (path.EndsWith(".pem", StringComparison.Ordinal))
        {
            var certificate = AttackerCertificates.SelfSigned(at < 0 ? "RS256" : segments[at]);
            return ("application/pem-certificate-chain", certificate.ExportCertificatePem());
        }

        // what follows the algorithm is the kid, except the document's own name
        var kid = at + 2 < segments.Length ? Uri.UnescapeDataString(segments[at + 1]) : null;
        return ("application/json", at < 0 ? Jwks : JwksOf(segments[at], kid));
    }
}
