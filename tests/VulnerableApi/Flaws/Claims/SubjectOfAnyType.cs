using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>claims["sub"]!.ToString()</c> has a value for everything.</summary>
public sealed class SubjectOfAnyType : HandWrittenFlaw
{
    public override string FallsTo => "CRY2227";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool SubjectIsSound(JsonObject claims) =>
            claims["sub"] is { } subject && subject.ToString().Trim().Length > 0;
    }
}
