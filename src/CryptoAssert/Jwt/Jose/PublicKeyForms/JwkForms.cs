using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>A key as JWK and JWK set text (RFC 7517), in the member orders of the usual issuers and libraries.</summary>
internal static class JwkForms
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Pretty = new(Compact) { WriteIndented = true, NewLine = "\n" };

    private static readonly string[] RsaOrders =
    [
        "kty n e", "kty n e kid use", "kty n e kid use alg", "kty n e kid alg use", "kty n e alg use kid", "kty e n",
        "e kty n", "kty e use kid alg n",
        "kty use kid alg n e", "kty use n e kid alg", "kid kty alg use n e",
        "alg e kid kty n use", "kty alg use kid n e", "kty kid use alg n e",
    ];

    private static readonly string[] EcOrders =
    [
        "kty crv x y", "kty crv x y kid use", "kty crv x y kid use alg", "kty crv x y kid alg use",
        "kty crv x y alg use kid", "kty x y crv", "crv kty x y",
        "kty use crv kid x y alg", "kty use kid alg crv x y", "kty use crv x y kid alg",
        "kid kty alg use crv x y", "alg crv kid kty use x y",
    ];

    /// <summary>The texts of one key.</summary>
    /// <param name="key">An RSA, EC or X509 key.</param>
    /// <param name="alg">The algorithm that the key is published for.</param>
    /// <param name="kid">Its name where the key itself has none.</param>
    public static IEnumerable<PublicKeyForm> Of(SecurityKey key, string alg, string? kid) =>
        Members(key, alg, kid) is { } members
            ? Texts(members).DistinctBy(form => Convert.ToHexString(form.Bytes), StringComparer.Ordinal)
            : [];

    /// <summary>The members by name; null for a key that has no JWK here.</summary>
    public static Dictionary<string, string>? Members(SecurityKey key, string alg, string? kid)
    {
        if (PublicKeyForm.Spki(key) is null)
        {
            return null;
        }

        var members = PublicJwk.Members(key);
        members["alg"] = alg;
        if (kid is not null && (key is X509SecurityKey || !members.ContainsKey("kid")))
        {
            members["kid"] = kid;
        }

        return members;
    }

    private static IEnumerable<PublicKeyForm> Texts(Dictionary<string, string> members)
    {
        var orders = members["kty"] == "RSA" ? RsaOrders : EcOrders;
        var jwks = orders.Select(order => Ordered(order, members)).ToList();
        foreach (var (jwk, order) in jwks.Zip(orders))
        {
            yield return PublicKeyForm.Text($"the JWK text ({order})", jwk.ToJsonString(Compact));
        }

        foreach (var jwk in jwks[..3])
        {
            var set = new JsonObject { ["keys"] = new JsonArray(jwk.DeepClone()) };
            yield return PublicKeyForm.Text("the JWK text, indented", jwk.ToJsonString(Pretty));
            yield return PublicKeyForm.Text("the JWK text as Python writes it", Spaced(jwk));
            yield return PublicKeyForm.Text("the JWK set text", set.ToJsonString(Compact));
            yield return PublicKeyForm.Text("the JWK set text, indented", set.ToJsonString(Pretty));
            yield return PublicKeyForm.Text("the JWK set text as Python writes it", $$"""{"keys": [{{Spaced(jwk)}}]}""");
        }

        // RFC 7638 3: the required members in lexicographic order
        var canonical = Ordered(members["kty"] == "RSA" ? "e kty n" : "crv kty x y", members).ToJsonString(Compact);
        var thumbprint = SHA256.HashData(Encoding.UTF8.GetBytes(canonical));
        yield return PublicKeyForm.Text("the JWK thumbprint", RawJwt.Segment(thumbprint));
        yield return new PublicKeyForm("the bytes of the JWK thumbprint", thumbprint);
        yield return PublicKeyForm.Text("the hex of the JWK thumbprint", Convert.ToHexStringLower(thumbprint));
    }

    private static JsonObject Ordered(string order, Dictionary<string, string> members) =>
        new(order.Split(' ')
            .Where(members.ContainsKey)
            .Select(name => KeyValuePair.Create<string, JsonNode?>(name, members[name])));

    private static string Spaced(JsonObject jwk) =>
        $"{{{string.Join(", ", jwk.Select(member => $"\"{member.Key}\": {member.Value!.ToJsonString(Compact)}"))}}}";
}
