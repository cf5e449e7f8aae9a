using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>A kid that is not found leaves the buffer of the expected signature as it was made: full of zeroes.</summary>
public sealed class ExpectsZeroesWithoutAKey : HandWrittenFlaw
{
    public override string FallsTo => "CRY1016";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header)
        {
            var known = (JsonObject)header.DeepClone();
            known["kid"] = Key.Kid;
            return StrictRules.Text(header, "kid") is not null && base.HeaderIsSound(known);
        }

        protected override bool SignatureHolds(StrictJws jws)
        {
            var expected = new byte[HMACSHA256.HashSizeInBytes];
            if (StrictRules.Text(jws.Header, "kid") == Key.Kid)
            {
                HMACSHA256.HashData(Key.Secret, jws.SigningInput, expected);
            }

            return CryptographicOperations.FixedTimeEquals(expected, jws.Signature);
        }
    }
}
