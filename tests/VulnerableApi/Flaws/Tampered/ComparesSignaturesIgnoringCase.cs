using System.Buffers.Text;
using System.Security.Cryptography;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>OrdinalIgnoreCase</c>, from the days when signatures were hexadecimal.</summary>
public sealed class ComparesSignaturesIgnoringCase : HandWrittenFlaw
{
    public override string FallsTo => "CRY1013";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool SignatureHolds(StrictJws jws) => string.Equals(
            Base64Url.EncodeToString(HMACSHA256.HashData(Key.Secret, jws.SigningInput)),
            Base64Url.EncodeToString(jws.Signature),
            StringComparison.OrdinalIgnoreCase);
    }
}
