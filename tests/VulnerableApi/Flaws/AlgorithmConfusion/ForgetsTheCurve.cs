using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Takes the hash from alg and the curve from the key, and never asks whether they belong together.</summary>
public sealed class ForgetsTheCurve : HandWrittenFlaw
{
    public override string FallsTo => "CRY1050";

    public override string Alg => "ES256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header) =>
            StrictRules.Text(header, "alg") is "ES256" or "ES384" or "ES512"
            && (Rules with { Alg = StrictRules.Text(header, "alg")! }).HeaderIsSound(header);

        protected override bool SignatureHolds(StrictJws jws) => StrictRules.Text(jws.Header, "alg") switch
        {
            "ES384" => Key.Ec.VerifyData(jws.SigningInput, jws.Signature, HashAlgorithmName.SHA384),
            "ES512" => Key.Ec.VerifyData(jws.SigningInput, jws.Signature, HashAlgorithmName.SHA512),
            _ => base.SignatureHolds(jws),
        };
    }
}
