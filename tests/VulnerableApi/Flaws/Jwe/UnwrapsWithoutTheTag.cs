using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HardenedApi.Strict;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary>A256GCMKW without an AEAD at hand: the counter mode inside GCM decrypts as well, and the tag is left out.</summary>
public sealed class UnwrapsWithoutTheTag : HandWrittenFlaw
{
    private static readonly SymmetricSecurityKey Shared = new(RandomNumberGenerator.GetBytes(32));

    public override string FallsTo => "CRY1143";

    public override SecurityKey EncryptionKey => Shared;

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictJweVerifier(alg)
    {
        protected override bool EncryptionHeaderIsSound(JsonObject header) =>
            StrictRules.Text(header, "alg") == "A256GCMKW" && StrictRules.Text(header, "enc") == "A256CBC-HS512";

        protected override byte[]? ContentKey(JsonObject header, byte[] encryptedKey)
        {
            if (StrictRules.Text(header, "iv") is not { } iv || StrictJws.Canonical(iv) is not { Length: 12 } nonce)
            {
                return null;
            }

            using var aes = Aes.Create();
            aes.Key = Shared.Key;
            var key = encryptedKey.ToArray();
            for (var block = 0; block * 16 < key.Length; block++)
            {
                var counter = aes.EncryptEcb([.. nonce, 0, 0, 0, (byte)(block + 2)], PaddingMode.None);
                for (var i = 0; i < 16 && (block * 16) + i < key.Length; i++)
                {
                    key[(block * 16) + i] ^= counter[i];
                }
            }

            return key;
        }
    }
}
