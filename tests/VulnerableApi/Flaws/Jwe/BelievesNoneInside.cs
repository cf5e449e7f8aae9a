using System.Text.Json.Nodes;
using HardenedApi.Strict;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary>"It was encrypted for us, so it is fine": the inner token may say alg none.</summary>
public sealed class BelievesNoneInside : HandWrittenFlaw
{
    public override string FallsTo => "CRY1133";

    public override SecurityKey EncryptionKey => ServiceKey.Encryption;

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictJweVerifier(alg)
    {
        protected override JsonObject? Inside(string plaintext) =>
            StrictJws.Read(plaintext) is { Signature.Length: 0 } jws && StrictRules.Text(jws.Header, "alg") == "none" && ClaimsAreSound(jws.Payload)
                ? jws.Payload
                : base.Inside(plaintext);
    }
}
