using System.Security.Cryptography;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// Tries the format of the old gateway too: <c>|| ecdsa.VerifyData(.., DSASignatureFormat.Rfc3279DerSequence)</c>.
/// </summary>
public sealed class FallsBackToAsn1 : HandWrittenFlaw
{
    public override string FallsTo => "CRY1088";

    public override string Alg => "ES256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool SignatureHolds(StrictJws jws) => base.SignatureHolds(jws)
            || Key.Ec.VerifyData(jws.SigningInput, jws.Signature, Key.Hash, DSASignatureFormat.Rfc3279DerSequence);
    }
}
