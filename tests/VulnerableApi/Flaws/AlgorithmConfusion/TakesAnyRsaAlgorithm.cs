using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The key is RSA, so every RSA algorithm of the library is fine.</summary>
public sealed class TakesAnyRsaAlgorithm : HandWrittenFlaw
{
    public override string FallsTo => "CRY1048";

    public override string Alg => "RS256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header) =>
            StrictRules.Text(header, "alg") is "RS256" or "RS384" or "RS512" or "PS256" or "PS384" or "PS512"
            && (Rules with { Alg = StrictRules.Text(header, "alg")! }).HeaderIsSound(header);

        protected override bool SignatureHolds(StrictJws jws)
        {
            var name = StrictRules.Text(jws.Header, "alg")!;
            var padding = name[0] == 'P' ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
            return Key.Rsa.VerifyData(jws.SigningInput, jws.Signature, new HashAlgorithmName($"SHA{name[2..]}"), padding);
        }
    }
}
