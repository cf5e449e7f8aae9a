using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using HardenedApi.Strict;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary><c>new DeflateStream(..).CopyTo(memory)</c>: zip is in the RFC, a limit is not.</summary>
public sealed class InflatesWithoutALimit : HandWrittenFlaw
{
    public override string FallsTo => "CRY1137";

    public override SecurityKey EncryptionKey => ServiceKey.Encryption;

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictJweVerifier(alg)
    {
        protected override bool EncryptionHeaderIsSound(JsonObject header)
        {
            var plain = (JsonObject)header.DeepClone();
            return (StrictRules.Text(header, "zip") is null or "DEF") && (plain.Remove("zip") || true) && base.EncryptionHeaderIsSound(plain);
        }

        protected override string? Text(JsonObject header, byte[] plaintext)
        {
            if (!header.ContainsKey("zip"))
            {
                return base.Text(header, plaintext);
            }

            using var inflated = new MemoryStream();
            using (var deflate = new DeflateStream(new MemoryStream(plaintext), CompressionMode.Decompress))
            {
                deflate.CopyTo(inflated);
            }

            return Encoding.UTF8.GetString(inflated.ToArray());
        }

        // the limit on the length of a token is put where the request is read, before it is decrypted
        protected override JsonObject? Inside(string plaintext)
        {
            if (plaintext.Length <= StrictJws.LongestToken || plaintext.Split('.') is not [var header, var payload, var signature])
            {
                return base.Inside(plaintext);
            }

            return StrictJws.Read($"{header}.{Convert.ToBase64String("{}"u8).TrimEnd('=')}.{signature}") is { } jws && HeaderIsSound(jws.Header)
                && SignatureHolds(jws with { SigningInput = Encoding.ASCII.GetBytes($"{header}.{payload}") })
                && StrictJws.Canonical(payload) is { } bytes && StrictJws.JsonObjectOf(bytes) is { } claims && ClaimsAreSound(claims)
                    ? claims
                    : null;
        }

        protected override string? ReadToken(HttpRequest request) => base.ReadToken(request) is { Length: < 64 * 1024 } token ? token : null;
    }
}
