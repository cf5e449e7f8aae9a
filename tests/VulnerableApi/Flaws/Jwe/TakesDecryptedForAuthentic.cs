using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary><c>var claims = Jwt.Decode(token)</c>: one call for both kinds, and what could be decrypted is believed.</summary>
public sealed class TakesDecryptedForAuthentic : HandWrittenFlaw
{
    public override string FallsTo => "CRY1132";

    public override SecurityKey EncryptionKey => ServiceKey.Encryption;

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictJweVerifier(alg)
    {
        protected override JsonObject? Inside(string plaintext) =>
            StrictJws.JsonObjectOf(Encoding.UTF8.GetBytes(plaintext)) is { } claims && ClaimsAreSound(claims) ? claims : base.Inside(plaintext);
    }
}
