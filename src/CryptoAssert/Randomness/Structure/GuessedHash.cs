using System.Security.Cryptography;

namespace CryptoAssert.Randomness.Structure;

/// <summary>The hashes that a token of so many bytes may be the beginning of, the likeliest first.</summary>
/// <param name="Name">Such as <c>md5</c>.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Hash">Writes the hash of some bytes.</param>
internal sealed record GuessedHash(string Name, int Length, GuessedHash.Hashing Hash)
{
    public delegate void Hashing(ReadOnlySpan<byte> text, Span<byte> hash);

    // attacks on services that do use them
#pragma warning disable CA5350, CA5351
    private static readonly GuessedHash[] All =
    [
        new("md5", MD5.HashSizeInBytes, (text, hash) => MD5.HashData(text, hash)),
        new("sha1", SHA1.HashSizeInBytes, (text, hash) => SHA1.HashData(text, hash)),
        new("sha256", SHA256.HashSizeInBytes, (text, hash) => SHA256.HashData(text, hash)),
        new("sha384", SHA384.HashSizeInBytes, (text, hash) => SHA384.HashData(text, hash)),
        new("sha512", SHA512.HashSizeInBytes, (text, hash) => SHA512.HashData(text, hash)),
    ];
#pragma warning restore CA5350, CA5351

    /// <summary>Those whose whole output it is; else those that it may be cut from.</summary>
    public static IReadOnlyList<GuessedHash> For(int tokenBytes)
    {
        GuessedHash[] whole = [.. All.Where(hash => hash.Length == tokenBytes)];
        return whole.Length > 0 ? whole : [.. All.Where(hash => hash.Length > tokenBytes && hash.Length <= SHA256.HashSizeInBytes)];
    }
}
