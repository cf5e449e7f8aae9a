using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi;

/// <summary>Verifies the token in its place, and decodes one that comes in by another door.</summary>
public abstract class SecondDoorVerifier(string alg) : StrictVerifier(alg)
{
    public override JsonObject? Authenticate(HttpContext context) =>
        SecondDoor(context.Request) is { Length: > 0 } token ? Decode(token) : base.Authenticate(context);

    /// <summary>The token behind the second door; null when nobody came in there.</summary>
    protected abstract string? SecondDoor(HttpRequest request);

    private JsonObject? Decode(string token) => Read(token) is { } jws && ClaimsAreSound(jws.Payload) ? jws.Payload : null;
}
