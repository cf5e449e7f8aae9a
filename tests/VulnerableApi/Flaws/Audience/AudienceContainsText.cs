using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>aud.Contains(expected)</c>: right for an array, and <c>aud</c> was turned into a text before.</summary>
public sealed class AudienceContainsText : HandWrittenFlaw
{
    public override string FallsTo => "CRY2219";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool AudienceIsSound(JsonObject claims) =>
        claims["aud"]?.ToJsonString().Contains(Rules.Audience, StringComparison.Ordinal) == true;
    }
}
