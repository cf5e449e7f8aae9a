using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>One method makes access and refresh tokens; they differ in a claim, and nobody reads it.</summary>
public sealed class RefreshTokensOfTheSameKey : HandWrittenFlaw
{
    public override string FallsTo => "CRY2222";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
    protected override bool PurposeIsSound(JsonObject claims) => !claims.ContainsKey("cnf") && !claims.ContainsKey("nonce");
    }
}
