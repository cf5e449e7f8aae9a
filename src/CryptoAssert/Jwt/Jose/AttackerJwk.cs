using System.Buffers.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>The attacker's own keys as JWKs (RFC 7517), to be put into a header or a JWK set.</summary>
internal static class AttackerJwk
{
    /// <param name="key">An RSA or EC key.</param>
    /// <param name="kid">The kid that the JWK claims; null for none.</param>
    public static JsonObject Public(SecurityKey key, string? kid)
    {
        var jwk = new JsonObject();
        foreach (var (name, value) in PublicJwk.Members(key).Where(member => member.Key != "kid"))
        {
            jwk[name] = value;
        }

        return Named(jwk, kid);
    }

    /// <summary>The same with its private members (RFC 7518 6.2.2, 6.3.2): some parsers take only what is whole.</summary>
    public static JsonObject Private(SecurityKey key, string? kid)
    {
        var jwk = Public(key, kid);
        if (JwsSigner.Rsa(key) is { } rsa)
        {
            var parameters = rsa.ExportParameters(includePrivateParameters: true);
            Add(("d", parameters.D), ("p", parameters.P), ("q", parameters.Q));
            Add(("dp", parameters.DP), ("dq", parameters.DQ), ("qi", parameters.InverseQ));
        }
        else
        {
            Add(("d", JwsSigner.Ec(key)!.ExportParameters(includePrivateParameters: true).D));
        }

        return jwk;

        void Add(params (string Name, byte[]? Value)[] members)
        {
            foreach (var (name, value) in members)
            {
                jwk[name] = Base64Url.EncodeToString(value);
            }
        }
    }

    /// <summary>A shared secret (RFC 7518 6.4).</summary>
    public static JsonObject Octets(byte[] secret, string? kid) =>
        Named(new JsonObject { ["kty"] = "oct", ["k"] = Base64Url.EncodeToString(secret) }, kid);

    private static JsonObject Named(JsonObject jwk, string? kid)
    {
        if (kid is not null)
        {
            jwk["kid"] = kid;
        }

        return jwk;
    }
}
