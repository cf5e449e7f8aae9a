using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>One library for all services of the house: any host of the domain is "us".</summary>
public sealed class EveryAudienceOfTheDomain : HandWrittenFlaw
{
    public override string FallsTo => "CRY2120";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool AudienceIsSound(JsonObject claims) =>
        Uri.TryCreate(StrictRules.Text(claims, "aud"), UriKind.Absolute, out var audience)
        && audience.Host.EndsWith(".example", StringComparison.Ordinal);
    }
}
