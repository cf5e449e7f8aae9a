using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// Verifies the first three segments and reads the claims from <c>parts[^2]</c>: the same in every token but a forged one.
/// </summary>
public sealed class CountsSegmentsFromTheEnd : HandWrittenFlaw
{
    public override string FallsTo => "CRY1297";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override JsonObject? Verify(string token) =>
            token.Split('.') is [var header, var payload, var signature, ..] parts
            && Read($"{header}.{payload}.{signature}") is { } jws && HeaderIsSound(jws.Header) && SignatureHolds(jws)
            && StrictJws.Canonical(parts[^2]) is { } bytes && StrictJws.JsonObjectOf(bytes) is { } claims && ClaimsAreSound(claims)
                ? claims
                : null;
    }
}
