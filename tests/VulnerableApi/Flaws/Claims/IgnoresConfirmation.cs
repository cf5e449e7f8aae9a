using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The issuer binds its tokens since last year; this service was not told.</summary>
public sealed class IgnoresConfirmation : HandWrittenFlaw
{
    public override string FallsTo => "CRY2129";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool PurposeIsSound(JsonObject claims)
    {
        claims.Remove("cnf");
        return base.PurposeIsSound(claims);
    }
    }
}
