using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Bounds the lifetime from <c>iat</c> to <c>exp</c>, and never asks when <c>iat</c> is.</summary>
public sealed class IgnoresIssuedAt : HandWrittenFlaw
{
    public override string FallsTo => "CRY2117";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool AgeIsSound(JsonObject claims) =>
        StrictRules.NumericDate(claims, "exp") - StrictRules.NumericDate(claims, "iat") <= Rules.LongestLifetime.TotalSeconds;
    }
}
