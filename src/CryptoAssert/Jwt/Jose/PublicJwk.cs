using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>The public part of a key as a JWK (RFC 7517, RFC 7518 6).</summary>
internal static class PublicJwk
{
    /// <summary>The members in the order kty, key material, kid, use.</summary>
    public static Dictionary<string, string> Members(SecurityKey key)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        if (JwsSigner.Rsa(key) is { } rsa)
        {
            var parameters = rsa.ExportParameters(includePrivateParameters: false);
            members["kty"] = "RSA";
            members["n"] = Base64Url.EncodeToString(parameters.Modulus);
            members["e"] = Base64Url.EncodeToString(parameters.Exponent);
        }
        else if (JwsSigner.Ec(key) is { } ec)
        {
            var parameters = ec.ExportParameters(includePrivateParameters: false);
            members["kty"] = "EC";
            members["crv"] = Curve(ec);
            members["x"] = Base64Url.EncodeToString(parameters.Q.X);
            members["y"] = Base64Url.EncodeToString(parameters.Q.Y);
        }
        else
        {
            throw new NotSupportedException($"A key of type {key.GetType().Name} has no public JWK: give an RSA or EC key.");
        }

        if (!string.IsNullOrEmpty(key.KeyId))
        {
            members["kid"] = key.KeyId;
        }

        members["use"] = "sig";
        return members;
    }

    /// <summary>The same as JSON, to which an attack can add members.</summary>
    public static JsonObject Json(SecurityKey key) =>
        new(Members(key).Select(member => KeyValuePair.Create(member.Key, (JsonNode?)member.Value)));

    private static string Curve(ECDsa ec) => ec.KeySize switch { 256 => "P-256", 384 => "P-384", _ => "P-521" };
}
