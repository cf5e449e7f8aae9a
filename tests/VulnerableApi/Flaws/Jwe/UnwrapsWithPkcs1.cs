using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HardenedApi.Strict;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary><c>alg == "RSA1_5" ? Pkcs1 : OaepSHA1</c>: every padding that the key can do, as the token wishes.</summary>
public sealed class UnwrapsWithPkcs1 : HandWrittenFlaw
{
    public override string FallsTo => "CRY1135";

    public override SecurityKey EncryptionKey => ServiceKey.Encryption;

    protected override StrictVerifier Verifier() => new Flawed(Alg);

    private sealed class Flawed(string alg) : StrictJweVerifier(alg)
    {
        protected override bool EncryptionHeaderIsSound(JsonObject header)
        {
            var oaep = (JsonObject)header.DeepClone();
            oaep["alg"] = StrictRules.Text(header, "alg") == "RSA1_5" ? "RSA-OAEP" : header["alg"]?.DeepClone();
            return base.EncryptionHeaderIsSound(oaep);
        }

        protected override byte[]? ContentKey(JsonObject header, byte[] encryptedKey) => StrictRules.Text(header, "alg") == "RSA1_5"
            ? ServiceKey.Encryption.Rsa.Decrypt(encryptedKey, RSAEncryptionPadding.Pkcs1)
            : base.ContentKey(header, encryptedKey);
    }
}
