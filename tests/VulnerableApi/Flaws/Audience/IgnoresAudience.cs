using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Looks at the issuer and calls it a day.</summary>
public sealed class IgnoresAudience : HandWrittenFlaw
{
    public override string FallsTo => "CRY2119";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool AudienceIsSound(JsonObject claims) => true;
    }
}
