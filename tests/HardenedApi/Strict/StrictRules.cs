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

    /// <summary>
    /// Header members that may be there at all: everything else is somebody's way to bring a key or a rule of his own.
    /// </summary>
    public bool HeaderIsSound(JsonObject header) =>
        header.All(member => member.Key is "alg" or "typ" or "kid")
        && Text(header, "alg") == Alg && Text(header, "typ") == Type && Text(header, "kid") == Kid;

    public bool ClaimsAreSound(JsonObject claims) =>
        IssuerIsSound(claims) && AudienceIsSound(claims) && SubjectIsSound(claims) && ExpiryIsSound(claims)
        && NotBeforeIsSound(claims) && AgeIsSound(claims) && PurposeIsSound(claims);

    public bool IssuerIsSound(JsonObject claims) => Text(claims, "iss") == Issuer;

    public bool AudienceIsSound(JsonObject claims) => Text(claims, "aud") == Audience;

    public bool SubjectIsSound(JsonObject claims) =>
        Text(claims, "sub") is { Length: > 0 and < 200 } subject
        && subject.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '@' or '.');

    public bool ExpiryIsSound(JsonObject claims) => NumericDate(claims, "exp") is { } expires && expires > Now - Skew;

    public bool NotBeforeIsSound(JsonObject claims) =>
        !claims.ContainsKey("nbf")
        || (NumericDate(claims, "nbf") is { } notBefore && notBefore < Now + Skew && !(notBefore >= NumericDate(claims, "exp")));

    public bool AgeIsSound(JsonObject claims) =>
        NumericDate(claims, "iat") is { } issued && issued < Now + Skew
        && (NumericDate(claims, "exp") is not { } expires || (expires > issued && expires - issued <= (long)LongestLifetime.TotalSeconds));

    /// <summary>
    /// An access token for whoever presents it: this service has no proof of possession, no actors and no other kind of token.
    /// </summary>
    public bool PurposeIsSound(JsonObject claims) =>
        !claims.Any(claim => claim.Key is "cnf" or "act" or "nonce" or "at_hash" or "events")
        && !claims.Any(claim => claim.Key is "token_use" or "token_type" or "type" or "typ");

    private static long Now => DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    private long Skew => (long)ClockSkew.TotalSeconds;

    /// <summary>A member that is a string; null when it is absent or anything else.</summary>
    public static string? Text(JsonObject json, string name) =>
        json[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    public static long? NumericDate(JsonObject json, string name) =>
        json[name] is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<long>(out var seconds) && seconds is > 0 and < 253_402_300_800
            ? seconds
            : null;
}
