using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>A generic <c>KeyOf(jwk)</c> that builds whatever the JWK describes, a secret too.</summary>
public sealed class VerifiesWithTheSecretInTheHeader : HandWrittenFlaw
{
    public override string FallsTo => "CRY1059";

    protected override StrictVerifier Verifier() => new Flawed(Alg);


    private sealed class Flawed(string alg) : HeaderReadingVerifier(alg, "jwk")
    {
        protected override bool SignatureHolds(StrictJws jws) =>
            jws.Header["jwk"] is JsonObject jwk
                ? StrictJws.Canonical(StrictRules.Text(jwk, "k") ?? "") is { Length: > 0 } secret
                    && CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(secret, jws.SigningInput), jws.Signature)
                : base.SignatureHolds(jws);
    }
}
