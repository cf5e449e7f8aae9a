using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary><c>HMAC(header.alg)</c>: the secret is shared, the hash is whatever the token says.</summary>
public sealed class HashFollowsTheHeader : HandWrittenFlaw
{
    public override string FallsTo => "CRY1049";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header) =>
            StrictRules.Text(header, "alg") is "HS256" or "HS384" or "HS512"
            && (Rules with { Alg = StrictRules.Text(header, "alg")! }).HeaderIsSound(header);

        protected override bool SignatureHolds(StrictJws jws)
        {
            var hash = new HashAlgorithmName($"SHA{StrictRules.Text(jws.Header, "alg")![2..]}");
            return CryptographicOperations.FixedTimeEquals(CryptographicOperations.HmacData(hash, Key.Secret, jws.SigningInput), jws.Signature);
        }
    }
}
