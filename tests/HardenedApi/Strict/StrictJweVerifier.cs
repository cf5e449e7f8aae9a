using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace HardenedApi.Strict;

/// <summary>
/// A verifier that also takes its tokens encrypted: RSA-OAEP and A256CBC-HS512, and a signed token inside, always.
/// </summary>
public class StrictJweVerifier(string alg) : StrictVerifier(alg)
{
    protected override JsonObject? Verify(string token) =>
        token.Split('.') is { Length: 5 } segments ? Decrypt(segments) is { } inner ? Inside(inner) : null : base.Verify(token);

    /// <summary>What was inside has to be a signed token in its own right.</summary>
    protected virtual JsonObject? Inside(string plaintext) => plaintext.Count(character => character == '.') == 2 ? base.Verify(plaintext) : null;

    protected virtual string? Decrypt(string[] segments)
    {
        if (segments.Select(StrictJws.Canonical).ToArray() is not [{ } header, { } encryptedKey, { Length: 16 } iv, { Length: > 0 } ciphertext, { } tag]
            || StrictJws.JsonObjectOf(header) is not { } json || !EncryptionHeaderIsSound(json))
        {
            return null;
        }

        try
        {
            return ContentKey(json, encryptedKey) is { Length: 64 } key ? DecryptContent(key, segments[0], iv, ciphertext, tag) is { } plaintext ? Text(json, plaintext) : null : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    protected virtual bool EncryptionHeaderIsSound(JsonObject header) =>
        header.All(member => member.Key is "alg" or "enc" or "cty" or "kid")
        && StrictRules.Text(header, "alg") == "RSA-OAEP" && StrictRules.Text(header, "enc") == "A256CBC-HS512" && StrictRules.Text(header, "cty") == "JWT";

    protected virtual byte[]? ContentKey(JsonObject header, byte[] encryptedKey) =>
        ServiceKey.Encryption.Rsa.Decrypt(encryptedKey, RSAEncryptionPadding.OaepSHA1);

    protected virtual string? Text(JsonObject header, byte[] plaintext) => Encoding.UTF8.GetString(plaintext);

    protected virtual byte[]? DecryptContent(byte[] key, string header, byte[] iv, byte[] ciphertext, byte[] tag)
    {
        if (!TagHolds(Tag(key, header, iv, ciphertext), tag))
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = key[32..];
        return aes.DecryptCbc(ciphertext, iv);
    }

    protected virtual bool TagHolds(byte[] expected, byte[] tag) => CryptographicOperations.FixedTimeEquals(expected, tag);

    protected static byte[] Tag(byte[] key, string header, byte[] iv, byte[] ciphertext)
    {
        var associated = Encoding.ASCII.GetBytes(header);
        var length = new byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(length, (ulong)associated.Length * 8);
        byte[] covered = [.. associated, .. iv, .. ciphertext, .. length];
        return HMACSHA512.HashData(key[..32], covered)[..32];
    }
}
