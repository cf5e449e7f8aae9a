using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Looks at <c>alg</c> and <c>kid</c>; <c>typ</c> says "JWT" anyway, does it not?</summary>
public sealed class IgnoresType : HandWrittenFlaw
{
    public override string FallsTo => "CRY2122";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool HeaderIsSound(JsonObject header) =>
        StrictRules.Text(header, "alg") == Key.Alg && StrictRules.Text(header, "kid") == Key.Kid
        && header.All(member => member.Key is "alg" or "kid" or "typ");
    }
}
