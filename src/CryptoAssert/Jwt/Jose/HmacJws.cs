using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// A token whose header says HS* and whose key is any bytes at all: <c>SymmetricSecurityKey</c> refuses an empty key, verifiers
/// that fall do not.
/// </summary>
internal static class HmacJws
{
    /// <summary>The token's own HS algorithm; HS256 where it has none.</summary>
    public static string AlgFor(RawJwt token) => token.Alg is "HS384" or "HS512" ? token.Alg : "HS256";

    /// <summary>
    /// The token with its payload unchanged, signed with the key; the header as it was but for alg and the change.
    /// </summary>
    public static string Sign(RawJwt token, byte[] key, Action<JsonObject>? change = null, string? alg = null)
    {
        var name = alg ?? AlgFor(token);
        var header = change is null && token.Alg == name ? token.HeaderSegment : token.HeaderWith(json =>
        {
            json["alg"] = name;
            change?.Invoke(json);
        });
        var signingInput = $"{header}.{token.PayloadSegment}";
        var signature = CryptographicOperations.HmacData(JwsSigner.Hash(name), key, Encoding.UTF8.GetBytes(signingInput));
        return $"{signingInput}.{RawJwt.Segment(signature)}";
    }

    /// <summary>The token under another <c>kid</c>, signed with the key.</summary>
    public static string SignUnderKid(RawJwt token, JsonNode? kid, byte[] key) => Sign(token, key, header => header["kid"] = kid);

    /// <summary>The token without a <c>kid</c>, signed with the key.</summary>
    public static string SignWithoutKid(RawJwt token, byte[] key) => Sign(token, key, header => header.Remove("kid"));
}
