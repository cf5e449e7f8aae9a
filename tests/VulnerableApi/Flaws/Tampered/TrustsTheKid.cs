using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>"The gateway has verified it": here only the header is compared, and the size of the signature.</summary>
public sealed class TrustsTheKid : HandWrittenFlaw
{
    public override string FallsTo => "CRY1012";

    public override string Alg => "RS256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool SignatureHolds(StrictJws jws) => jws.Signature.Length == Key.Rsa.KeySize / 8;
    }
}
