using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>if (alg is string name) Verify(name, ..);</c>: what is no text is not verified.</summary>
public sealed class VerifiesOnlyANamedAlg : HandWrittenFlaw
{
    public override string FallsTo => "CRY1008";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header)
        {
            var named = (JsonObject)header.DeepClone();
            named["alg"] = StrictRules.Text(header, "alg") ?? Key.Alg;
            return base.HeaderIsSound(named);
        }

        protected override bool SignatureHolds(StrictJws jws) =>
            StrictRules.Text(jws.Header, "alg") is null || base.SignatureHolds(jws);
    }
}
