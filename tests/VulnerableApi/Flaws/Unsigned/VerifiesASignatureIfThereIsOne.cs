using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>if (signature.Length > 0 &amp;&amp; !Verify(..)) return null;</c>: written for a test without a key.</summary>
public sealed class VerifiesASignatureIfThereIsOne : HandWrittenFlaw
{
    public override string FallsTo => "CRY1005";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool SignatureHolds(StrictJws jws) => jws.Signature.Length == 0 || base.SignatureHolds(jws);
    }
}
