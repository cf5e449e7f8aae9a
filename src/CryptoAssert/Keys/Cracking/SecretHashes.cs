using System.Security.Cryptography;

namespace CryptoAssert.Keys.Cracking;

/// <summary>Hashes that make a key of the right length out of a word, and no better one.</summary>
internal static class SecretHashes
{
#pragma warning disable CA5350, CA5351 // guesses at what others computed
    public static SecretStep[] All { get; } =
    [
        new("as its SHA-256", SHA256.HashData),
        new("as its SHA-256 in hex", Hex(SHA256.HashData)),
        new("as its SHA-256 in base64", InBase64(SHA256.HashData)),
        new("as its MD5", MD5.HashData),
        new("as its MD5 in hex", Hex(MD5.HashData)),
        new("as its MD5 in hex with capitals", Hex(MD5.HashData, upper: true)),
        new("as its SHA-1 in hex", Hex(SHA1.HashData)),
        new("as its SHA-512", SHA512.HashData),
        new("as its SHA-512 in hex", Hex(SHA512.HashData)),
    ];
#pragma warning restore CA5350, CA5351

    private static ByteTransform Hex(ByteTransform hash, bool upper = false) => (from, to) =>
    {
        Span<byte> digest = stackalloc byte[64];
        return SecretEncodings.ToHex(digest[..hash(from, digest)], to, upper);
    };

    private static ByteTransform InBase64(ByteTransform hash) => (from, to) =>
    {
        Span<byte> digest = stackalloc byte[64];
        return SecretEncodings.ToBase64(digest[..hash(from, digest)], to);
    };
}
