using System.Text.Json.Nodes;
using CryptoAssert.Http;

namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// A genuine token with claims of the attacker's beside it, for services that verify the one and read the other; and how to
/// tell which of the two an answer is about.
/// </summary>
/// <param name="Genuine">The token whose signature holds.</param>
/// <param name="Payload">The payload segment that nobody signed.</param>
/// <param name="Variant">What the attacker claims.</param>
/// <param name="Marker">His subject; null when an acceptance alone proves that his claims were read.</param>
internal sealed record SmuggledClaims(RawJwt Genuine, string Payload, string Variant, string? Marker)
{
    public static IEnumerable<SmuggledClaims> For(Attacker attacker)
    {
        var token = attacker.Token;
        if (attacker.Issuer is { } issuer)
        {
            // the genuine part is too old to be accepted: whoever accepts the whole has read the other claims, even of the same subject
            var old = token.Payload;
            old["exp"] = attacker.Epoch(-TimeSpan.FromDays(2));
            old["nbf"] = attacker.Epoch(-TimeSpan.FromDays(3));
            old["iat"] = attacker.Epoch(-TimeSpan.FromDays(3));
            yield return new SmuggledClaims(
                RawJwt.Parse(issuer.Compact(token.Header, old)), token.PayloadSegment, "the genuine claims beside an "
                    + "expired token", null);
        }

        var subject = $"cryptoassert-{Convert.ToHexStringLower(attacker.Bytes(4))}";
        yield return With("another subject", claims => claims["sub"] = subject);
        yield return With("another role", claims => (claims["role"], claims["roles"]) = ("admin", "admin"));

        SmuggledClaims With(string variant, Action<JsonObject> change) => new(token, token.PayloadWith(change), variant, subject);
    }

    public Forgery In(string token, string form) => new(token, $"{form}: {Variant}") { Marker = Marker };

    /// <summary>
    /// What proves that the smuggled claims were read; null when the service refused, or read the genuine ones.
    /// </summary>
    public static string? Judge(Forgery forgery, HttpAnswer answer, Reading reading, Attacker attacker) =>
        reading != Reading.Accepted ? null
        : forgery.Marker is null ? attacker.Accepted(answer)
        : answer.Contains(forgery.Marker) ? $"{answer}, for the attacker's subject {forgery.Marker}"
        : Subject(attacker.Token) is { } genuine && answer.Contains(genuine) ? null
        : attacker.Accepted(answer);

    private static string? Subject(RawJwt token) =>
        token.Payload["sub"] is JsonValue subject && subject.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;
}
