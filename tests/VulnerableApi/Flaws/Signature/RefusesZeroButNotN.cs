using HardenedApi.Strict;
using VulnerableApi.Mathematics;

namespace VulnerableApi.Flaws;

/// <summary>
/// <c>if (r == 0 || s == 0) return false;</c>: the first fix after the psychic signatures, which n walks around.
/// </summary>
public sealed class RefusesZeroButNotN : HandWrittenFlaw
{
    public override string FallsTo => "CRY1087";

    public override string Alg => "ES256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : EcdsaByHand(alg)
    {
        protected override bool SignatureHolds(StrictJws jws) => jws.Signature.Length == 64
            && !Number(jws.Signature.AsSpan(0, 32)).IsZero && !Number(jws.Signature.AsSpan(32)).IsZero
            && base.SignatureHolds(jws);
    }
}
