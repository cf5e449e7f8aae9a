using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Any <c>exp</c> that is still to come will do, as for the stock handler.</summary>
public sealed class BoundsNoLifetime : HandWrittenFlaw
{
    public override string FallsTo => "CRY2217";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool AgeIsSound(JsonObject claims) => StrictRules.NumericDate(claims, "iat") <= Now;
    }
}
