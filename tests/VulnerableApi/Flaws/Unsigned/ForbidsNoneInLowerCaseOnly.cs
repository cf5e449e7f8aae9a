using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The advisory said to forbid "none", and so it was; the switch over algorithms goes by lower case.</summary>
public sealed class ForbidsNoneInLowerCaseOnly : HandWrittenFlaw
{
    public override string FallsTo => "CRY1002";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header) => StrictRules.Text(header, "alg") is { } alg
            && alg != "none"
            && (alg.Equals("none", StringComparison.OrdinalIgnoreCase) || base.HeaderIsSound(header));

        protected override bool SignatureHolds(StrictJws jws) => StrictRules.Text(jws.Header, "alg")!.ToLowerInvariant() switch
        {
            "none" => jws.Signature.Length == 0,
            _ => base.SignatureHolds(jws),
        };
    }
}
