using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Some tokens name the service in azp, and some in aud: either will do.</summary>
public sealed class TakesTheAuthorizedPartyToo : HandWrittenFlaw
{
    public override string FallsTo => "CRY2519";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool AudienceIsSound(JsonObject claims) =>
            base.AudienceIsSound(claims) || StrictRules.Text(claims, "azp") == Rules.Audience;
    }
}
