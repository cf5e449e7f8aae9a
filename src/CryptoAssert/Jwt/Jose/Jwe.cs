using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// A compact JWE (RFC 7516 7.1) in its five parts, each of which an attack may change. Content encryption is A256CBC-HS512
/// (RFC 7518 5.2.5): the one that every stack decrypts.
/// </summary>
internal sealed record Jwe(string Header, byte[] EncryptedKey, byte[] Iv, byte[] Ciphertext, byte[] Tag)
{
    /// <summary>Bytes of an A256CBC-HS512 key: half for the MAC, half for AES.</summary>
    public const int ContentKeyBytes = 64;

    /// <summary>Encrypts a text under a content key; the caller has wrapped that key, or agreed on it.</summary>
    public static Jwe Encrypt(JsonObject header, byte[] encryptedKey, byte[] contentKey, byte[] iv, ReadOnlySpan<byte> plaintext)
    {
        header["enc"] = "A256CBC-HS512";
        var segment = RawJwt.Segment(header);
        using var aes = Aes.Create();
        aes.Key = contentKey[32..];
        var ciphertext = aes.EncryptCbc(plaintext, iv);
        return new Jwe(segment, encryptedKey, iv, ciphertext, TagOf(segment, contentKey, iv, ciphertext));
    }

    /// <summary>The authentication tag over header, IV and ciphertext (RFC 7518 5.2.2.1).</summary>
    public static byte[] TagOf(string header, byte[] contentKey, byte[] iv, byte[] ciphertext)
    {
        var associated = Encoding.ASCII.GetBytes(header);
        var length = new byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(length, (ulong)associated.Length * 8);
        byte[] covered = [.. associated, .. iv, .. ciphertext, .. length];
        return HMACSHA512.HashData(contentKey[..32], covered)[..32];
    }

    /// <summary>The five segments.</summary>
    public override string ToString() =>
        $"{Header}.{Base64Url.EncodeToString(EncryptedKey)}.{Base64Url.EncodeToString(Iv)}.{Base64Url.EncodeToString(Ciphertext)}.{Base64Url.EncodeToString(Tag)}";
}
