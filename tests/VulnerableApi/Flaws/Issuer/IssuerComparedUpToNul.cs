using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Compared by a native library: a text ends at its first NUL.</summary>
public sealed class IssuerComparedUpToNul : HandWrittenFlaw
{
    public override string FallsTo => "CRY2218";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool IssuerIsSound(JsonObject claims) =>
            StrictRules.Text(claims, "iss")?.Split('\0')[0] == Rules.Issuer;
    }
}
