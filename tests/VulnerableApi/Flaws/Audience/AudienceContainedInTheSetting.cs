using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>setting.Contains(aud)</c>: the setting was a list by commas, and a text all along.</summary>
public sealed class AudienceContainedInTheSetting : HandWrittenFlaw
{
    public override string FallsTo => "CRY2219";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool AudienceIsSound(JsonObject claims) =>
        StrictRules.Text(claims, "aud") is { Length: > 0 } audience
            && Rules.Audience.Contains(audience, StringComparison.Ordinal);
    }
}
