using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Trims what it reads, as its author does with every input.</summary>
public sealed class TrimsTheAlg : HandWrittenFlaw
{
    public override string FallsTo => "CRY1047";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header) =>
            StrictRules.Text(header, "alg") is { } name && name.Trim() == Key.Alg && (Rules with { Alg = name }).HeaderIsSound(header);
    }
}
