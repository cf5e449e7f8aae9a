using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Host names know no case, so <c>OrdinalIgnoreCase</c>, as for all other settings.</summary>
public sealed class IssuerComparedWithoutCase : HandWrittenFlaw
{
    public override string FallsTo => "CRY2218";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool IssuerIsSound(JsonObject claims) =>
        string.Equals(StrictRules.Text(claims, "iss"), Rules.Issuer, StringComparison.OrdinalIgnoreCase);
    }
}
