using System.Security.Cryptography;

namespace CryptoAssert.Randomness.Structure;

/// <summary>The hashes that a token of so many bytes may be, or the beginning of, the likeliest first.</summary>
/// <param name="Name">Such as <c>md5</c>.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Hash">Writes the hash of some bytes.</param>
internal sealed record GuessedHash(string Name, int Length, GuessedHash.Hashing Hash)
{
    private const int LongestText = 512;

    public delegate void Hashing(ReadOnlySpan<byte> text, Span<byte> hash);

    // attacks on services that do use them
#pragma warning disable CA5350, CA5351
    private static readonly GuessedHash Md5 = new("md5", MD5.HashSizeInBytes, (text, hash) => MD5.HashData(text, hash));
    private static readonly GuessedHash Sha1 = new("sha1", SHA1.HashSizeInBytes, (text, hash) => SHA1.HashData(text, hash));
#pragma warning restore CA5350, CA5351

    private static readonly GuessedHash[] All =
    [
        Md5,
        Sha1,
        new("sha256", SHA256.HashSizeInBytes, (text, hash) => SHA256.HashData(text, hash)),
        new("sha384", SHA384.HashSizeInBytes, (text, hash) => SHA384.HashData(text, hash)),
        new("sha512", SHA512.HashSizeInBytes, (text, hash) => SHA512.HashData(text, hash)),
    ];

    /// <summary>RFC 9562 section 6.6.</summary>
    private static readonly (string Name, Guid Id)[] Namespaces =
    [
        ("DNS", new("6ba7b810-9dad-11d1-80b4-00c04fd430c8")), ("URL", new("6ba7b811-9dad-11d1-80b4-00c04fd430c8")),
        ("OID", new("6ba7b812-9dad-11d1-80b4-00c04fd430c8")), ("X500", new("6ba7b814-9dad-11d1-80b4-00c04fd430c8")), ("nil", Guid.Empty),
    ];

    /// <summary>Those whose whole output it is, then those that it may be cut from.</summary>
    public static IEnumerable<GuessedHash> For(int tokenBytes) => All.Where(hash => hash.Length >= tokenBytes).OrderBy(hash => hash.Length == tokenBytes ? 0 : 1);

    /// <summary>The hashes of UUIDs of a version, of names in the namespaces that everybody knows; none for a version that hashes nothing.</summary>
    public static IEnumerable<GuessedHash> OfUuids(int version) => version is 3 or 5
        ? Namespaces.Select(space => Within(version == 3 ? Md5 : Sha1, $"UUID of version {version} in the namespace {space.Name}, of ", space.Id.ToByteArray(bigEndian: true)))
        : [];

    private static GuessedHash Within(GuessedHash hash, string name, byte[] space) => new(name, hash.Length, (text, output) =>
    {
        Span<byte> named = stackalloc byte[space.Length + LongestText];
        space.CopyTo(named);
        text.CopyTo(named[space.Length..]);
        hash.Hash(named[..(space.Length + text.Length)], output);
    });
}
