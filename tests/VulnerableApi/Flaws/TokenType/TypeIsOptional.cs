using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>if (typ != null &amp;&amp; typ != "at+jwt") return Unauthorized();</c></summary>
public sealed class TypeIsOptional : HandWrittenFlaw
{
    public override string FallsTo => "CRY2123";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool HeaderIsSound(JsonObject header)
    {
        header.TryAdd("typ", Rules.Type);
        return base.HeaderIsSound(header);
    }
    }
}
