using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HardenedApi.Strict;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary>PBES2 is in the list of algorithms of the library, so it is in ours; p2c is whatever the token says.</summary>
public sealed class DerivesAsOftenAsToldTo : HandWrittenFlaw
{
    public override string FallsTo => "CRY1136";

    public override SecurityKey EncryptionKey => ServiceKey.Encryption;

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictJweVerifier(alg)
    {
        protected override bool EncryptionHeaderIsSound(JsonObject header) =>
            StrictRules.Text(header, "alg")?.StartsWith("PBES2-HS256", StringComparison.Ordinal) == true || base.EncryptionHeaderIsSound(header);

        protected override byte[]? ContentKey(JsonObject header, byte[] encryptedKey)
        {
            if (StrictRules.NumericDate(header, "p2c") is not { } iterations || StrictRules.Text(header, "p2s") is not { } salt)
            {
                return StrictRules.Text(header, "alg") == "RSA-OAEP" ? base.ContentKey(header, encryptedKey) : null;
            }

            var wrappingKey = Rfc2898DeriveBytes.Pbkdf2(Key.Secret, StrictJws.Canonical(salt) ?? [], (int)iterations, HashAlgorithmName.SHA256, 16);
            return new SymmetricKeyWrapProvider(new SymmetricSecurityKey(wrappingKey), "A128KW").UnwrapKey(encryptedKey);
        }

        protected override string? Decrypt(string[] segments)
        {
            try
            {
                return base.Decrypt(segments);
            }
            catch (SecurityTokenKeyWrapException)
            {
                return null;
            }
        }
    }
}
