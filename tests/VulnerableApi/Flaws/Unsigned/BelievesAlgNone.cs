using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>if (alg == "none") return claims;</c>: the library's switch over algorithms had a case for it.</summary>
public sealed class BelievesAlgNone : HandWrittenFlaw
{
    public override string FallsTo => "CRY1001";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header) => StrictRules.Text(header, "alg") == "none" || base.HeaderIsSound(header);

        protected override bool SignatureHolds(StrictJws jws) => StrictRules.Text(jws.Header, "alg") switch
        {
            "none" => jws.Signature.Length == 0,
            _ => base.SignatureHolds(jws),
        };
    }
}
