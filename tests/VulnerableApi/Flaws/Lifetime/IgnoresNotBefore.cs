using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Checks <c>exp</c> and calls it the lifetime.</summary>
public sealed class IgnoresNotBefore : HandWrittenFlaw
{
    public override string FallsTo => "CRY2116";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool NotBeforeIsSound(JsonObject claims) => true;
    }
}
