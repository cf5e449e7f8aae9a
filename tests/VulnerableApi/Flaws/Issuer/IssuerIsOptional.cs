using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>if (!string.IsNullOrEmpty(iss) &amp;&amp; iss != expected) return Unauthorized();</c></summary>
public sealed class IssuerIsOptional : HandWrittenFlaw
{
    public override string FallsTo => "CRY2318";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool IssuerIsSound(JsonObject claims) =>
        claims["iss"] is null || StrictRules.Text(claims, "iss") == "" || base.IssuerIsSound(claims);
    }
}
