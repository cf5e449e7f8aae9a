using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>TrimEnd()</c>, because a setting once had a space behind it.</summary>
public sealed class IssuerTrimmedAtTheEnd : HandWrittenFlaw
{
    public override string FallsTo => "CRY2218";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool IssuerIsSound(JsonObject claims) => StrictRules.Text(claims, "iss")?.TrimEnd(' ') == Rules.Issuer;
    }
}
