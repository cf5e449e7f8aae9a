using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>An old client still signs with HMAC-SHA1; the case for it never went away.</summary>
public sealed class StillKnowsSha1 : HandWrittenFlaw
{
    public override string FallsTo => "CRY1052";

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictVerifier(alg)
    {
        protected override bool HeaderIsSound(JsonObject header) =>
            StrictRules.Text(header, "alg") == "HS1" ? (Rules with { Alg = "HS1" }).HeaderIsSound(header) : base.HeaderIsSound(header);

        protected override bool SignatureHolds(StrictJws jws) => StrictRules.Text(jws.Header, "alg") switch
        {
            "HS1" => CryptographicOperations.FixedTimeEquals(HMACSHA1.HashData(Key.Secret, jws.SigningInput), jws.Signature),
            _ => base.SignatureHolds(jws),
        };
    }
}
