using System.Text.Json;
using System.Text.Json.Nodes;

namespace HardenedApi.Strict;

/// <summary>What the header and the claims have to look like, beyond a valid signature.</summary>
public sealed record StrictRules
{
    public required string Alg { get; init; }

    public required string Kid { get; init; }

    public string Type { get; init; } = "at+jwt";

    public string Issuer { get; init; } = "https://issuer.example";

    public string Audience { get; init; } = "https://api.example";

    public TimeSpan ClockSkew { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan LongestLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Header members that may be there at all: everything else is somebody's way to bring a key or a rule of his own.</summary>
    public bool HeaderIsSound(JsonObject header) =>
        header.All(member => member.Key is "alg" or "typ" or "kid")
        && Text(header, "alg") == Alg && Text(header, "typ") == Type && Text(header, "kid") == Kid;

    public bool ClaimsAreSound(JsonObject claims)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var skew = (long)ClockSkew.TotalSeconds;
        return Text(claims, "iss") == Issuer
            && Text(claims, "aud") == Audience
            && Text(claims, "sub") is { Length: > 0 and < 200 } subject && subject.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '@' or '.')
            && NumericDate(claims, "exp") is { } expires && NumericDate(claims, "iat") is { } issued
            && expires > now - skew && issued < now + skew && expires > issued
            && expires - issued <= (long)LongestLifetime.TotalSeconds
            && (!claims.ContainsKey("nbf") || (NumericDate(claims, "nbf") is { } notBefore && notBefore < now + skew && notBefore < expires))
            // this service has no proof of possession and no actors: a token that demands either is not for it
            && !claims.ContainsKey("cnf") && !claims.ContainsKey("act") && !claims.ContainsKey("nonce") && !claims.ContainsKey("at_hash");
    }

    /// <summary>A member that is a string; null when it is absent or anything else.</summary>
    public static string? Text(JsonObject json, string name) =>
        json[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    public static long? NumericDate(JsonObject json, string name) =>
        json[name] is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<long>(out var seconds) && seconds is > 0 and < 253_402_300_800
            ? seconds
            : null;
}
