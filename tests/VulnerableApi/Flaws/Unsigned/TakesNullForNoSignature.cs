using System.Buffers.Text;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The gateway's script writes <c>null</c> where it has no signature; its tokens have to pass.</summary>
public sealed class TakesNullForNoSignature : HandWrittenFlaw
{
    public override string FallsTo => "CRY1007";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool SignatureHolds(StrictJws jws) =>
            Base64Url.EncodeToString(jws.Signature) == "null" || base.SignatureHolds(jws);
    }
}
