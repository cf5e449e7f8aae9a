using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Ignores every header member that it does not know, as RFC 7515 asks, and crit with them.</summary>
public sealed class IgnoresCrit : HandWrittenFlaw
{
    public override string FallsTo => "CRY1108";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header) => base.HeaderIsSound(new JsonObject
        {
            ["alg"] = header["alg"]?.DeepClone(), ["typ"] = header["typ"]?.DeepClone(), ["kid"] = header["kid"]?.DeepClone(),
        });
    }
}
