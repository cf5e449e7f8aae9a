using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CryptoAssert.Jwt.Jose;

/// <summary>The issuer signs a genuine token again after a change: everything but that change is as it was.</summary>
internal static class Reissuing
{
    public static string Reissue(
        this JwsSigner issuer, RawJwt token, Action<JsonObject> claims, Action<JsonObject>? header = null)
    {
        var (changedHeader, changedPayload) = (token.Header, token.Payload);
        claims(changedPayload);
        header?.Invoke(changedHeader);
        return issuer.Compact(changedHeader, changedPayload);
    }

    /// <summary>With claims that no JSON writer would write, such as the same one twice.</summary>
    public static string Reissue(this JwsSigner issuer, RawJwt token, string payload) =>
        issuer.Compact(RawJwt.Utf8(token.Header), Encoding.UTF8.GetBytes(payload));

    /// <summary>A claim of the genuine token that is a text with something in it; null when it is not.</summary>
    public static string? Text(this RawJwt token, string claim) => TextOf(token.Payload[claim]);

    /// <summary>The texts of a claim that may be one or an array of them, as <c>aud</c> is (RFC 7519 4.1.3).</summary>
    public static IReadOnlyList<string> Texts(this RawJwt token, string claim) => token.Payload[claim] is JsonArray values
        ? [.. values.Select(TextOf).OfType<string>()]
        : token.Text(claim) is { } text ? [text] : [];

    /// <summary>
    /// Why nothing can be said about a service's comparison of a claim; null when its genuine token carries it.
    /// </summary>
    public static string? WhyNotCompared(this RawJwt token, string claim) => token.Texts(claim).Count > 0
        ? null
        : $"the valid token carries no {claim} that the service could compare: "
            + $"name one, WithTestIssuer(t => t.WithClaim(\"{claim}\", \"https://..\"))";

    private static string? TextOf(JsonNode? json) =>
        json?.GetValueKind() == JsonValueKind.String && json.GetValue<string>() is { Length: > 0 } text ? text : null;
}
