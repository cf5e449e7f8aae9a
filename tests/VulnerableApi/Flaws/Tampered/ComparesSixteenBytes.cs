using System.Security.Cryptography;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The signatures were once kept in a column of 16 bytes.</summary>
public sealed class ComparesSixteenBytes : HandWrittenFlaw
{
    public override string FallsTo => "CRY1013";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool SignatureHolds(StrictJws jws)
        {
            var expected = HMACSHA256.HashData(Key.Secret, jws.SigningInput);
            return jws.Signature.Length == expected.Length && jws.Signature.AsSpan(0, 16).SequenceEqual(expected.AsSpan(0, 16));
        }
    }
}
