using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Keys.Encryption;
using Microsoft.AspNetCore.DataProtection;

namespace CryptoAssert.Tests.Keys;

/// <summary>Encryption as people write it, flawed and sound.</summary>
internal static class Encryptors
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);
    private static readonly byte[] MacKey = RandomNumberGenerator.GetBytes(32);

    public static EncryptionProbe Probe(Func<byte[], byte[]> encrypt, Func<byte[], byte[]> decrypt) => new(encrypt, decrypt, new Random(5));

    public static EncryptionProbe Gcm() => Probe(EncryptGcm, DecryptGcm);

    public static byte[] EncryptGcm(byte[] plaintext) => SealGcm(RandomNumberGenerator.GetBytes(12), plaintext);

    public static byte[] SealGcm(byte[] nonce, byte[] plaintext)
    {
        using var gcm = new AesGcm(Key, 16);
        var ciphertext = new byte[plaintext.Length];
        var tag = new byte[16];
        gcm.Encrypt(nonce, plaintext, ciphertext, tag);
        return [.. nonce, .. ciphertext, .. tag];
    }

    public static byte[] DecryptGcm(byte[] sealedBytes)
    {
        using var gcm = new AesGcm(Key, 16);
        var plaintext = new byte[sealedBytes.Length - 28];
        gcm.Decrypt(sealedBytes.AsSpan(0, 12), sealedBytes.AsSpan(12, plaintext.Length), sealedBytes.AsSpan(12 + plaintext.Length), plaintext);
        return plaintext;
    }

    public static EncryptionProbe GcmFixedNonce()
    {
        var nonce = RandomNumberGenerator.GetBytes(12);
        return Probe(plaintext => SealGcm(nonce, plaintext), DecryptGcm);
    }

    public static Func<byte[], byte[]> GcmCounter(int period = int.MaxValue)
    {
        var counter = 0;
        return plaintext => SealGcm([.. new byte[8], .. BitConverter.GetBytes(counter++ % period)], plaintext);
    }

    /// <summary>The tag is written, and never looked at.</summary>
    public static EncryptionProbe GcmForgottenTag() => Probe(EncryptGcm, sealedBytes => Gctr(sealedBytes[..12], sealedBytes[12..^16]));

    /// <summary>The tag is all that is left after the ciphertext's length, so it may be cut.</summary>
    public static EncryptionProbe GcmTagOfAnyLength() => Probe(
        plaintext =>
        {
            var bytes = EncryptGcm(plaintext);
            return [.. BitConverter.GetBytes(plaintext.Length), .. bytes];
        },
        bytes =>
        {
            var length = BitConverter.ToInt32(bytes);
            var tag = bytes[(16 + length)..];
            using var gcm = new AesGcm(Key, tag.Length);
            var plaintext = new byte[length];
            gcm.Decrypt(bytes.AsSpan(4, 12), bytes.AsSpan(16, length), tag, plaintext);
            return plaintext;
        });

    /// <summary>A version byte in front that nobody checks.</summary>
    public static EncryptionProbe GcmUncheckedVersion() => Probe(plaintext => [1, .. EncryptGcm(plaintext)], bytes => DecryptGcm(bytes[1..]));

    public static EncryptionProbe ChaCha() => Probe(
        plaintext =>
        {
            using var cipher = new ChaCha20Poly1305(Key);
            var nonce = RandomNumberGenerator.GetBytes(12);
            var ciphertext = new byte[plaintext.Length];
            var tag = new byte[16];
            cipher.Encrypt(nonce, plaintext, ciphertext, tag);
            return [.. nonce, .. tag, .. ciphertext];
        },
        bytes =>
        {
            using var cipher = new ChaCha20Poly1305(Key);
            var plaintext = new byte[bytes.Length - 28];
            cipher.Decrypt(bytes.AsSpan(0, 12), bytes.AsSpan(28), bytes.AsSpan(12, 16), plaintext);
            return plaintext;
        });

    public static EncryptionProbe DataProtection()
    {
        var protector = new EphemeralDataProtectionProvider().CreateProtector("orders");
        return Probe(protector.Protect, protector.Unprotect);
    }

    /// <summary>The string API: base64url text.</summary>
    public static EncryptionProbe DataProtectionText()
    {
        var protector = new EphemeralDataProtectionProvider().CreateProtector("orders");
        return Probe(
            plaintext => Encoding.UTF8.GetBytes(protector.Protect(Encoding.UTF8.GetString(plaintext))),
            text => Encoding.UTF8.GetBytes(protector.Unprotect(Encoding.UTF8.GetString(text))));
    }

    public static EncryptionProbe Ecb() => Probe(
        plaintext => With(Aes.Create(), aes => aes.EncryptEcb(plaintext, PaddingMode.PKCS7)),
        bytes => With(Aes.Create(), aes => aes.DecryptEcb(bytes, PaddingMode.PKCS7)));

    public static EncryptionProbe Cbc() => Probe(EncryptCbc, DecryptCbc);

    public static EncryptionProbe CbcFixedIv() => Probe(
        plaintext => With(Aes.Create(), aes => aes.EncryptCbc(plaintext, new byte[16])),
        bytes => With(Aes.Create(), aes => aes.DecryptCbc(bytes, new byte[16])));

    public static EncryptionProbe TripleDesCbc() => Probe(
        plaintext => With(TripleDES.Create(), des =>
        {
            var iv = RandomNumberGenerator.GetBytes(8);
            return [.. iv, .. des.EncryptCbc(plaintext, iv)];
        }),
        bytes => With(TripleDES.Create(), des => des.DecryptCbc(bytes.AsSpan(8), bytes.AsSpan(0, 8))));

    public static EncryptionProbe EncryptThenMac() => Probe(
        plaintext =>
        {
            var bytes = EncryptCbc(plaintext);
            return [.. bytes, .. HMACSHA256.HashData(MacKey, bytes)];
        },
        bytes => CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(MacKey, bytes.AsSpan(0, bytes.Length - 32)), bytes.AsSpan(bytes.Length - 32))
            ? DecryptCbc(bytes[..^32])
            : throw new CryptographicException("The message was changed."));

    /// <summary>Lucky for attackers: the padding is checked before the tag, and says so.</summary>
    public static EncryptionProbe MacThenEncrypt() => Probe(
        plaintext => EncryptCbc([.. plaintext, .. HMACSHA256.HashData(MacKey, plaintext)]),
        bytes => Opened(DecryptCbc(bytes)));

    public static EncryptionProbe MacThenEncryptOneError() => Probe(
        plaintext => EncryptCbc([.. plaintext, .. HMACSHA256.HashData(MacKey, plaintext)]),
        bytes =>
        {
            try
            {
                return Opened(DecryptCbc(bytes));
            }
            catch (Exception exception)
            {
                throw new CryptographicException("The message cannot be decrypted.", exception);
            }
        });

    public static EncryptionProbe EncryptAndMac() => Probe(
        plaintext => [.. EncryptCbc(plaintext), .. HMACSHA256.HashData(MacKey, plaintext)],
        bytes => Opened([.. DecryptCbc(bytes[..^32]), .. bytes[^32..]]));

    /// <summary>What Bellare and Namprempre call encrypt-and-MAC, with one error for all.</summary>
    public static EncryptionProbe EncryptAndMacOneError()
    {
        var inner = EncryptAndMac();
        return Probe(inner.Encrypt, bytes => inner.Decrypt(bytes, CancellationToken.None).Plaintext ?? throw new CryptographicException("The message cannot be decrypted."));
    }

    public static EncryptionProbe GcmAndHashOfPlaintext() => Probe(
        plaintext => [.. EncryptGcm(plaintext), .. SHA256.HashData(plaintext)],
        bytes => DecryptGcm(bytes[..^32]) is var plaintext && SHA256.HashData(plaintext).AsSpan().SequenceEqual(bytes.AsSpan(bytes.Length - 32))
            ? plaintext
            : throw new AuthenticationTagMismatchException());

    public static EncryptionProbe GcmAndCrcOfPlaintext() => Probe(
        plaintext => [.. Crc(plaintext), .. EncryptGcm(plaintext)],
        bytes => DecryptGcm(bytes[4..]) is var plaintext && Crc(plaintext).AsSpan().SequenceEqual(bytes.AsSpan(0, 4)) ? plaintext : throw new AuthenticationTagMismatchException());

    public static EncryptionProbe CbcUnderSha256() => Checked(EncryptCbc, DecryptCbc, SHA256.HashData, 32, atEnd: true, from: 0);

    public static EncryptionProbe CbcBehindMd5() => Checked(EncryptCbc, DecryptCbc, MD5.HashData, 16, atEnd: false, from: 0);

    public static EncryptionProbe CtrUnderCrc32() => Checked(EncryptCtr, DecryptCtr, Crc, 4, atEnd: true, from: 0);

    /// <summary>The checksum leaves the nonce out, and is cut.</summary>
    public static EncryptionProbe CtrUnderSha512OfCiphertextOnly() =>
        Checked(EncryptCtr, DecryptCtr, SHA512.HashData, 16, atEnd: true, from: 12);

    /// <summary>Each byte of it is under the tag of GCM.</summary>
    public static EncryptionProbe GcmWithChecksumOfTransport() => Checked(EncryptGcm, DecryptGcm, SHA256.HashData, 32, atEnd: true, from: 0);

    /// <summary>Eight bytes of ticks in front, as Fernet has seconds; the tag covers them.</summary>
    public static EncryptionProbe GcmWithClockInFront() => Probe(
        plaintext =>
        {
            var clock = BitConverter.GetBytes(DateTime.UtcNow.Ticks >> 14);
            return [.. clock, .. EncryptGcm([.. clock, .. plaintext])];
        },
        bytes => DecryptGcm(bytes[8..]) is var plaintext && plaintext.AsSpan(0, 8).SequenceEqual(bytes.AsSpan(0, 8)) ? plaintext[8..] : throw new AuthenticationTagMismatchException());

    public static EncryptionProbe CutHmac(int length, bool atEnd) => Checked(EncryptCbc, DecryptCbc, bytes => HMACSHA256.HashData(MacKey, bytes), length, atEnd, from: 0);

    public static EncryptionProbe CtrFixedNonce() => Probe(
        plaintext => Gctr(new byte[12], plaintext),
        bytes => Gctr(new byte[12], bytes));

    public static EncryptionProbe Xor() => Probe(XorKey, XorKey);

    public static EncryptionProbe Base64() => Probe(
        plaintext => Encoding.ASCII.GetBytes(Convert.ToBase64String(plaintext)),
        bytes => Convert.FromBase64String(Encoding.ASCII.GetString(bytes)));

    private static byte[] Opened(byte[] bytes) =>
        bytes.Length < 32 ? throw new CryptographicException("Too short.")
            : CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(MacKey, bytes.AsSpan(0, bytes.Length - 32)), bytes.AsSpan(bytes.Length - 32))
                ? bytes[..^32]
                : throw new CryptographicException("The tag is wrong.");

    /// <summary>A hash is compared before anything is decrypted, with one error for all.</summary>
    private static EncryptionProbe Checked(Func<byte[], byte[]> encrypt, Func<byte[], byte[]> decrypt, Func<byte[], byte[]> hash, int length, bool atEnd, int from) => Probe(
        plaintext =>
        {
            var bytes = encrypt(plaintext);
            var tag = hash(bytes[from..])[..length];
            return atEnd ? [.. bytes, .. tag] : [.. tag, .. bytes];
        },
        bytes =>
        {
            if (bytes.Length <= length)
            {
                throw new CryptographicException("no");
            }

            var (body, tag) = atEnd ? (bytes[..^length], bytes[^length..]) : (bytes[length..], bytes[..length]);
            try
            {
                return hash(body[from..])[..length].AsSpan().SequenceEqual(tag) ? decrypt(body) : throw new CryptographicException("no");
            }
            catch (Exception exception)
            {
                throw new CryptographicException("no", exception);
            }
        });

    /// <summary>The CRC-32 of gzip, from its trailer (RFC 1952 2.3.1).</summary>
    private static byte[] Crc(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return stream.Length == 0 ? new byte[4] : stream.ToArray()[^8..^4];
    }

    private static byte[] EncryptCtr(byte[] plaintext)
    {
        var nonce = RandomNumberGenerator.GetBytes(12);
        return [.. nonce, .. Gctr(nonce, plaintext)];
    }

    private static byte[] DecryptCtr(byte[] bytes) => Gctr(bytes[..12], bytes[12..]);

    private static byte[] EncryptCbc(byte[] plaintext) => With(Aes.Create(), aes =>
    {
        var iv = RandomNumberGenerator.GetBytes(16);
        return [.. iv, .. aes.EncryptCbc(plaintext, iv)];
    });

    private static byte[] DecryptCbc(byte[] bytes) => With(Aes.Create(), aes => aes.DecryptCbc(bytes.AsSpan(16), bytes.AsSpan(0, 16)));

    private static byte[] With(SymmetricAlgorithm algorithm, Func<SymmetricAlgorithm, byte[]> use)
    {
        using (algorithm)
        {
            algorithm.Key = Key[..(algorithm is Aes ? 32 : 24)];
            return use(algorithm);
        }
    }

    private static byte[] XorKey(byte[] bytes) => [.. bytes.Select((value, index) => (byte)(value ^ Key[index % Key.Length]))];

    /// <summary>GCM without its tag: AES in counter mode from 2 (SP 800-38D 7.1).</summary>
    private static byte[] Gctr(byte[] nonce, byte[] bytes) => With(Aes.Create(), aes =>
    {
        var result = (byte[])bytes.Clone();
        for (var index = 0; index < result.Length; index += 16)
        {
            var counter = BitConverter.GetBytes(2 + (index / 16));
            Array.Reverse(counter);
            var stream = aes.EncryptEcb([.. nonce, .. counter], PaddingMode.None);
            for (var offset = 0; offset < 16 && index + offset < result.Length; offset++)
            {
                result[index + offset] ^= stream[offset];
            }
        }

        return result;
    });
}
