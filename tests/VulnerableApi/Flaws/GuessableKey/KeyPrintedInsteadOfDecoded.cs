using System.Security.Cryptography;
using System.Text;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>Encoding.UTF8.GetBytes($"{keyBytes}")</c>: the key of the second issuer is the name of its type.</summary>
public sealed class KeyPrintedInsteadOfDecoded : HandWrittenFlaw
{
    public override string FallsTo => "CRY1022";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        private readonly byte[] _second = Encoding.UTF8.GetBytes($"{RandomNumberGenerator.GetBytes(64)}");

        protected override bool SignatureHolds(StrictJws jws) => base.SignatureHolds(jws)
            || CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(_second, jws.SigningInput), jws.Signature);
    }
}
