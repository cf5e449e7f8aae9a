using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// <c>Array.Copy(signature, 0, r, 0, 32); Array.Copy(signature, 32, s, 0, 32);</c>: what follows is never looked at.
/// </summary>
public sealed class TakesTheFirst64Bytes : HandWrittenFlaw
{
    public override string FallsTo => "CRY1090";

    public override string Alg => "ES256";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool SignatureHolds(StrictJws jws) =>
            jws.Signature.Length >= 64 && Key.Verifies(jws.SigningInput, jws.Signature[..64]);
    }
}
