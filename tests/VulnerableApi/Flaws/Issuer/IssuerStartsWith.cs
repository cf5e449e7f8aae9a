using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>iss.StartsWith(authority)</c>, because the realm comes after it.</summary>
public sealed class IssuerStartsWith : HandWrittenFlaw
{
    public override string FallsTo => "CRY2218";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool IssuerIsSound(JsonObject claims) =>
        StrictRules.Text(claims, "iss")?.StartsWith(Rules.Issuer, StringComparison.Ordinal) == true;
    }
}
