using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>A verifier that lets one more header member pass, and finds the key by what stands in it.</summary>
public abstract class HeaderReadingVerifier(string alg, string member) : StrictVerifier(alg)
{
    protected override bool HeaderIsSound(JsonObject header)
    {
        var rest = (JsonObject)header.DeepClone();
        rest.Remove(member);
        return base.HeaderIsSound(rest);
    }
}
