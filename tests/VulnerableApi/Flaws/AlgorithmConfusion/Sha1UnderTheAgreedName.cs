using System.Security.Cryptography;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>Tries SHA-1 when the agreed hash does not match, "until every partner has moved".</summary>
public sealed class Sha1UnderTheAgreedName : HandWrittenFlaw
{
    public override string FallsTo => "CRY1052";

    public override string Alg => "RS256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool SignatureHolds(StrictJws jws) =>
            base.SignatureHolds(jws) || Key.Rsa.VerifyData(jws.SigningInput, jws.Signature, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);
    }
}
