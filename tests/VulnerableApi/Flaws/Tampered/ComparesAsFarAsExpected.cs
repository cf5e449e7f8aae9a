using System.Security.Cryptography;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>memcmp(received, expected, 32)</c>: what stands behind is not looked at.</summary>
public sealed class ComparesAsFarAsExpected : HandWrittenFlaw
{
    public override string FallsTo => "CRY1015";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool SignatureHolds(StrictJws jws) =>
            jws.Signature.AsSpan().StartsWith(HMACSHA256.HashData(Key.Secret, jws.SigningInput));
    }
}
