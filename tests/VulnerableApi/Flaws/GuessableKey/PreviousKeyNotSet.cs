using System.Security.Cryptography;
using System.Text;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>
/// <c>configuration["Jwt:PreviousKey"] ?? ""</c>: the key before the last rotation, which most deployments do not have.
/// </summary>
public sealed class PreviousKeyNotSet : HandWrittenFlaw
{
    public override string FallsTo => "CRY1020";

    protected override StrictVerifier Verifier() => new Flawed(Alg, previousKey: null);

    private sealed class Flawed(string alg, string? previousKey) : StrictVerifier(alg)
    {
        private readonly byte[] _previous = Encoding.UTF8.GetBytes(previousKey ?? "");

        protected override bool SignatureHolds(StrictJws jws) => base.SignatureHolds(jws)
            || CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(_previous, jws.SigningInput), jws.Signature);
    }
}
