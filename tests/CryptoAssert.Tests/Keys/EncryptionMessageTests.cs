using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace CryptoAssert.Tests.Keys;

/// <summary>What a user reads of encryptions. Key and seed are fixed, so that ciphertexts are the same in every run.</summary>
public sealed class EncryptionMessageTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(7, 32).Select(number => (byte)(number * 37))];
    private static int _nonce;

    [Fact]
    public Task Blocks_that_repeat() => ApprovedAsync(
        Encryption.Of(plain => WithAes(aes => aes.EncryptEcb(plain, PaddingMode.PKCS7)), cipher => WithAes(aes => aes.DecryptEcb(cipher, PaddingMode.PKCS7)), name: "EcbProtector"));

    [Fact]
    public Task A_nonce_that_is_constant() => ApprovedAsync(Encryption.Of(plain => Seal(Key, new byte[12], plain), sealedBox => Open(Key, sealedBox), name: "GcmProtector"));

    [Fact]
    public Task A_padding_oracle() => ApprovedAsync(Encryption.Of(
        plain =>
        {
            var iv = Counted(16);
            return [.. iv, .. WithAes(aes => aes.EncryptCbc(plain, iv))];
        },
        cipher => WithAes(aes => aes.DecryptCbc(cipher.AsSpan(16), cipher.AsSpan(0, 16))),
        name: "CbcProtector"));

    [Fact]
    public Task A_sound_one() => ApprovedAsync(Encryption.Of(plain => Seal(Key, Counted(12), plain), sealedBox => Open(Key, sealedBox), name: "GcmProtector"));

    [Fact]
    public Task Two_keys() =>
        ApprovedAsync(Encryption.Of(plain => Seal(Key, Counted(12), plain), sealedBox => Open([.. Key.Reverse()], sealedBox), name: "GcmProtector"));

    [Fact]
    public Task A_delegate_that_throws() => ApprovedAsync(Encryption.Of(
        plain => plain.Length == 0 ? throw new InvalidOperationException("Nothing to encrypt") : Seal(Key, Counted(12), plain), sealedBox => Open(Key, sealedBox), name: "GcmProtector"));

    private static Task ApprovedAsync(EncryptionUnderTest encryption, [CallerMemberName] string member = "")
    {
        _nonce = 0;
        return Approved.MessageAsync(encryption.EncryptsSafely("ProtectorTests.cs", 9).Under(CryptoPolicy.Default with { Seed = 0x5C1E5C1E }), member: member);
    }

    /// <summary>Bytes that look random, another each time.</summary>
    private static byte[] Counted(int length) => SHA256.HashData(BitConverter.GetBytes(_nonce++))[..length];

    private static byte[] WithAes(Func<Aes, byte[]> transform)
    {
        using var aes = Aes.Create();
        aes.Key = Key;
        return transform(aes);
    }

    private static byte[] Seal(byte[] key, byte[] nonce, byte[] plain)
    {
        var (tag, cipher) = (new byte[16], new byte[plain.Length]);
        using var gcm = new AesGcm(key, 16);
        gcm.Encrypt(nonce, plain, cipher, tag);
        return [.. nonce, .. cipher, .. tag];
    }

    private static byte[] Open(byte[] key, byte[] sealedBox)
    {
        var plain = new byte[sealedBox.Length - 28];
        using var gcm = new AesGcm(key, 16);
        gcm.Decrypt(sealedBox.AsSpan(0, 12), sealedBox.AsSpan(12, plain.Length), sealedBox.AsSpan(12 + plain.Length), plain);
        return plain;
    }
}
