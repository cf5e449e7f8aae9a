using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>Headers.Authorization.First()</c>, as Node and Go do by themselves.</summary>
public sealed class TakesTheFirstAuthorizationHeader : HandWrittenFlaw
{
    public override string FallsTo => "CRY7245";

    protected override StrictVerifier Verifier() => new Flawed(Alg);


    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override string? ReadToken(HttpRequest request) =>
            request.Headers.Authorization.FirstOrDefault() is { } header
            && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
                ? header["Bearer ".Length..].Trim()
                : null;
    }
}
