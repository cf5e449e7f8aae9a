using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HardenedApi.Strict;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary>
/// <c>catch (CryptographicException) { log and answer "decryption failed" }</c>, and the tag is looked at afterwards.
/// </summary>
public sealed class TellsPaddingFromTag : HandWrittenFlaw
{
    public override string FallsTo => "CRY1139";

    public override SecurityKey EncryptionKey => ServiceKey.Encryption;

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictJweVerifier(alg)
    {
        public override JsonObject? Authenticate(HttpContext context)
        {
            try
            {
                return base.Authenticate(context);
            }
            catch (InvalidOperationException exception)
            {
                context.Response.Headers["X-Error"] = exception.Message;
                context.Response.Headers.WWWAuthenticate = $"Bearer error=\"invalid_token\", "
                    + $"error_description=\"{exception.Message}\"";
                return null;
            }
        }

        protected override byte[]? DecryptContent(byte[] key, string header, byte[] iv, byte[] ciphertext, byte[] tag)
        {
            using var aes = Aes.Create();
            aes.Key = key[32..];
            byte[] plaintext;
            try
            {
                plaintext = aes.DecryptCbc(ciphertext, iv);
            }
            catch (CryptographicException exception)
            {
                throw new InvalidOperationException("decryption failed", exception);
            }

            return TagHolds(Tag(key, header, iv, ciphertext), tag) ? plaintext : null;
        }
    }
}
