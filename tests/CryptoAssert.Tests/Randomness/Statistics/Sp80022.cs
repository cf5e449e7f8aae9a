using System.Buffers.Binary;
using System.Security.Cryptography;
using CryptoAssert.Randomness.Statistics;

namespace CryptoAssert.Tests.Randomness.Statistics;

/// <summary>
/// The sequences of the worked examples of NIST SP 800-22 rev. 1a, and one that its reference implementation was run on.
/// </summary>
internal static class Sp80022
{
    /// <summary>The first 100 binary digits of pi: sections 2.1.8 to 2.13.8.</summary>
    public const string Pi =
        "11001001000011111101101010100010001000010110100011" +
        "00001000110100110001001100011001100010100010111000";

    /// <summary>The 128 bits of section 2.4.8.</summary>
    public const string LongestRun =
        "11001100000101010110110001001100111000000000001001" +
        "00110101010001000100111101011010000000110101111100" +
        "1100111001101101100010110010";

    /// <summary>A million bits: SHA-256 of 0, 1, 2, .. as eight bytes, big-endian.</summary>
    public static BitSequence Sha256OfACounter { get; } = Digests();

    private static BitSequence Digests()
    {
        var bits = new byte[1_000_000];
        Span<byte> counter = stackalloc byte[8];
        for (var i = 0; i < bits.Length; i += 256)
        {
            BinaryPrimitives.WriteInt64BigEndian(counter, i / 256);
            var digest = SHA256.HashData(counter);
            for (var bit = 0; bit < 256 && i + bit < bits.Length; bit++)
            {
                bits[i + bit] = (byte)(digest[bit / 8] >> (7 - (bit % 8)) & 1);
            }
        }

        return new BitSequence(bits);
    }
}
