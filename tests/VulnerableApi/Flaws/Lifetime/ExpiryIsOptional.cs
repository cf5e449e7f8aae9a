using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>if (exp != null &amp;&amp; exp &lt; now) return Unauthorized();</c></summary>
public sealed class ExpiryIsOptional : HandWrittenFlaw
{
    public override string FallsTo => "CRY2114";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool ExpiryIsSound(JsonObject claims) => claims["exp"] is null || base.ExpiryIsSound(claims);
    }
}
