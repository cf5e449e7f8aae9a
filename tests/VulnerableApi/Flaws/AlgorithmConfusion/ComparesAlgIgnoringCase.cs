using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>StringComparison.OrdinalIgnoreCase</c> everywhere, out of habit.</summary>
public sealed class ComparesAlgIgnoringCase : HandWrittenFlaw
{
    public override string FallsTo => "CRY1046";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header) =>
            StrictRules.Text(header, "alg") is { } name
            && name.Equals(Key.Alg, StringComparison.OrdinalIgnoreCase)
            && (Rules with { Alg = name }).HeaderIsSound(header);
    }
}
