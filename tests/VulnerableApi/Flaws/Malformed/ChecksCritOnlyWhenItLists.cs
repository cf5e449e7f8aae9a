using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>if (header["crit"] is JsonArray { Count: &gt; 0 })</c>: a crit of any other shape is passed over.</summary>
public sealed class ChecksCritOnlyWhenItLists : HandWrittenFlaw
{
    public override string FallsTo => "CRY1109";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header) =>
            header["crit"] is not JsonArray { Count: > 0 } && base.HeaderIsSound(new JsonObject
            {
                ["alg"] = header["alg"]?.DeepClone(), ["typ"] = header["typ"]?.DeepClone(), ["kid"] = header["kid"]?.DeepClone(),
            });
    }
}
