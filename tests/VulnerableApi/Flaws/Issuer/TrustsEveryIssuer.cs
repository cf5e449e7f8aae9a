using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The signature is valid, so whoever issued it must be one of us.</summary>
public sealed class TrustsEveryIssuer : HandWrittenFlaw
{
    public override string FallsTo => "CRY2118";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool IssuerIsSound(JsonObject claims) => true;
    }
}
