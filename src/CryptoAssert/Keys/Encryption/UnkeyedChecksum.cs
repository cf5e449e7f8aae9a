using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CryptoAssert.Keys.Encryption;

/// <summary>A hash without a key at the end or the start of a ciphertext: whoever changes the rest computes it anew.</summary>
/// <param name="Name">Such as <c>SHA-256</c>.</param>
/// <param name="Hash">The hash, as long as it is stored.</param>
/// <param name="AtEnd">It follows what it covers.</param>
/// <param name="From">The first byte that it covers.</param>
/// <param name="To">The byte after the last one that it covers.</param>
internal sealed record UnkeyedChecksum(string Name, Func<byte[], byte[]> Hash, bool AtEnd, int From, int To)
{
    /// <summary>Bytes of a header or an IV that it may leave out.</summary>
    private const int MostSkipped = 32;

    private static readonly int[] Lengths = [64, 48, 32, 20, 16, 8, 4];

    public static IReadOnlyList<(string Name, Func<byte[], byte[]> Of)> Hashes { get; } =
    [
        ("SHA-256", SHA256.HashData),
        ("SHA-512", SHA512.HashData),
        ("SHA-384", SHA384.HashData),
#pragma warning disable CA5350, CA5351 // what is looked for is a checksum of somebody else
        ("SHA-1", SHA1.HashData),
        ("MD5", MD5.HashData),
#pragma warning restore CA5350, CA5351
        ("CRC-32", bytes => Crc32(bytes, bigEndian: false)),
        ("CRC-32", bytes => Crc32(bytes, bigEndian: true)),
    ];

    /// <summary>The checksum of a ciphertext; null when there is none of those that are known.</summary>
    public static UnkeyedChecksum? Of(byte[] ciphertext)
    {
        foreach (var (name, hash) in Hashes)
        {
            var longest = hash([]).Length;
            for (var skip = 0; skip <= MostSkipped; skip++)
            {
                foreach (var length in Lengths.Where(length => length <= longest && skip + length < ciphertext.Length))
                {
                    if (ciphertext.AsSpan().EndsWith(hash(ciphertext[skip..^length]).AsSpan(0, length)))
                    {
                        return new UnkeyedChecksum(name, bytes => hash(bytes)[..length], AtEnd: true, skip, ciphertext.Length - length);
                    }

                    if (ciphertext.AsSpan(skip).StartsWith(hash(ciphertext[(skip + length)..]).AsSpan(0, length)))
                    {
                        return new UnkeyedChecksum(name, bytes => hash(bytes)[..length], AtEnd: false, skip + length, ciphertext.Length);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The ciphertext with the checksum that fits to what it holds.</summary>
    public byte[] Renew(byte[] ciphertext)
    {
        var renewed = (byte[])ciphertext.Clone();
        var hash = Hash(ciphertext[From..To]);
        hash.CopyTo(renewed, AtEnd ? To : From - hash.Length);
        return renewed;
    }

    private static byte[] Crc32(byte[] bytes, bool bigEndian)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
            }
        }

        var result = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(result, bigEndian ? BinaryPrimitives.ReverseEndianness(~crc) : ~crc);
        return result;
    }
}
