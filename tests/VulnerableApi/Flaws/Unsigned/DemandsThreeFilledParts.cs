using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>"Unsigned tokens are refused": the ones with an empty third part are; then the header is believed.</summary>
public sealed class DemandsThreeFilledParts : HandWrittenFlaw
{
    public override string FallsTo => "CRY1003";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header) =>
            StrictRules.Text(header, "alg") == "none" || base.HeaderIsSound(header);

        protected override bool SignatureHolds(StrictJws jws) =>
            jws.Signature.Length > 0 && (StrictRules.Text(jws.Header, "alg") == "none" || base.SignatureHolds(jws));
    }
}
