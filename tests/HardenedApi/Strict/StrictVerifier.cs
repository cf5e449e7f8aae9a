using System.Text.Json.Nodes;

namespace HardenedApi.Strict;

/// <summary>
/// A verifier written by hand, step by step, that does everything right. Each flaw of the vulnerable service gets one step
/// wrong.
/// </summary>
public class StrictVerifier(ServiceKey key)
{
    public StrictVerifier(string alg)
        : this(ServiceKey.For(alg))
    {
    }

    protected ServiceKey Key { get; } = key;

    protected StrictRules Rules { get; } = new() { Alg = key.Alg, Kid = key.Kid };

    /// <summary>The claims of a request that may pass; null when it may not.</summary>
    public virtual JsonObject? Authenticate(HttpContext context) => ReadToken(context.Request) is { } token ? Verify(token) : null;

    /// <summary>Exactly one Authorization header with exactly one bearer token.</summary>
    protected virtual string? ReadToken(HttpRequest request) =>
        request.Headers.Authorization is [{ } header]
        && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
        && header["Bearer ".Length..].Trim() is var token && !token.AsSpan().ContainsAny(" ,;")
            ? token
            : null;

    protected virtual JsonObject? Verify(string token) =>
        Read(token) is { } jws && HeaderIsSound(jws.Header) && SignatureHolds(jws) && ClaimsAreSound(jws.Payload) ? jws.Payload : null;

    protected virtual StrictJws? Read(string token) => StrictJws.Read(token);

    protected virtual bool HeaderIsSound(JsonObject header) => Rules.HeaderIsSound(header);

    protected virtual bool SignatureHolds(StrictJws jws) => Key.Verifies(jws.SigningInput, jws.Signature);

    protected virtual bool ClaimsAreSound(JsonObject claims) =>
        IssuerIsSound(claims) && AudienceIsSound(claims) && SubjectIsSound(claims) && ExpiryIsSound(claims)
        && NotBeforeIsSound(claims) && AgeIsSound(claims) && PurposeIsSound(claims);

    protected virtual bool IssuerIsSound(JsonObject claims) => Rules.IssuerIsSound(claims);

    protected virtual bool AudienceIsSound(JsonObject claims) => Rules.AudienceIsSound(claims);

    protected virtual bool SubjectIsSound(JsonObject claims) => Rules.SubjectIsSound(claims);

    protected virtual bool ExpiryIsSound(JsonObject claims) => Rules.ExpiryIsSound(claims);

    protected virtual bool NotBeforeIsSound(JsonObject claims) => Rules.NotBeforeIsSound(claims);

    protected virtual bool AgeIsSound(JsonObject claims) => Rules.AgeIsSound(claims);

    protected virtual bool PurposeIsSound(JsonObject claims) => Rules.PurposeIsSound(claims);

    protected static long Now => DateTimeOffset.UtcNow.ToUnixTimeSeconds();
}
