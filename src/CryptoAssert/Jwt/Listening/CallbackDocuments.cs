using System.Text.Json;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt;

/// <summary>What the attacker's web server answers: his JWKS, or a discovery document that names it.</summary>
internal static class CallbackDocuments
{
    /// <summary>The public keys of <see cref="AttackerKeys"/> as a JWK set.</summary>
    public static string Jwks { get; } = JsonSerializer.Serialize(new
    {
        keys = new SecurityKey[] { AttackerKeys.Rsa, AttackerKeys.P256, AttackerKeys.P384, AttackerKeys.P521 }.Select(PublicJwk.Members),
    });

    public static (string ContentType, string Document) For(string path, string origin) =>
        path.EndsWith("openid-configuration", StringComparison.Ordinal)
            ? ("application/json", JsonSerializer.Serialize(new
            {
                issuer = origin + path.Replace("/.well-known/openid-configuration", "", StringComparison.Ordinal),
                jwks_uri = origin + path.Replace("/.well-known/openid-configuration", "", StringComparison.Ordinal) + "/jwks.json",
            }))
            : ("application/json", Jwks);
}
