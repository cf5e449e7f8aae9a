using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace CryptoAssert.Keys.Cracking;

/// <summary>
/// The blocks of a message that is the same under every key: expanded once, so that lanes have no message schedule to compute.
/// </summary>
internal static class FixedBlocks<THash, TWord>
    where THash : struct, ISha2<TWord>
    where TWord : struct, IBinaryInteger<TWord>
{
    /// <summary>For each block, padding included, a word a round with the round's constant added.</summary>
    public static TWord[] Expand(ReadOnlySpan<byte> message)
    {
        var wordBytes = Unsafe.SizeOf<TWord>();
        var rounds = THash.RoundConstants.Length;
        var padded = Pad(message, 16 * wordBytes);
        var blocks = padded.Length / (16 * wordBytes);
        var expanded = new TWord[blocks * rounds];
        for (var block = 0; block < blocks; block++)
        {
            var words = expanded.AsSpan(block * rounds, rounds);
            for (var round = 0; round < rounds; round++)
            {
                words[round] = round < 16
                    ? TWord.ReadBigEndian(padded.AsSpan(((16 * block) + round) * wordBytes, wordBytes), isUnsigned: true)
                    : unchecked(words[round - 16] + THash.SmallSigma0<OneLane<TWord>, TWord>(words[round - 15])
                        + words[round - 7] + THash.SmallSigma1<OneLane<TWord>, TWord>(words[round - 2]));
            }

            for (var round = 0; round < rounds; round++)
            {
                words[round] = unchecked(words[round] + THash.RoundConstants[round]);
            }
        }

        return expanded;
    }

    /// <summary>A one, zeros, and the length in bits with the key's block before it.</summary>
    private static byte[] Pad(ReadOnlySpan<byte> message, int blockBytes)
    {
        var lengthBytes = blockBytes / 8;
        var padded = new byte[(message.Length + 1 + lengthBytes + blockBytes - 1) / blockBytes * blockBytes];
        message.CopyTo(padded);
        padded[message.Length] = 0x80;
        BinaryPrimitives.WriteUInt64BigEndian(padded.AsSpan(padded.Length - 8), 8UL * (ulong)(message.Length + blockBytes));
        return padded;
    }
}
