using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>VerifyAudience(expected, required: false)</c>: no audience, nothing to compare (CVE-2020-26160).</summary>
public sealed class AudienceIsOptional : HandWrittenFlaw
{
    public override string FallsTo => "CRY2319";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool AudienceIsSound(JsonObject claims) =>
        claims["aud"] is null || StrictRules.Text(claims, "aud") == "" || base.AudienceIsSound(claims);
    }
}
