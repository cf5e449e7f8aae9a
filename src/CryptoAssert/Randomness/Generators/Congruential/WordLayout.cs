using System.Buffers.Binary;
using System.Numerics;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators.Congruential;

/// <summary>How tokens are written from 32-bit words, and back.</summary>
/// <param name="Form">The call: <c>nextBytes</c>.</param>
/// <param name="Tokens">The words of each token; where the sign was lost, both possibilities.</param>
/// <param name="Write">The token's text from whole words.</param>
internal sealed record WordLayout(string Form, IReadOnlyList<Words[]> Tokens, Func<uint[], string> Write)
{
    /// <summary>The bits that the tokens show, less one where the sign was lost.</summary>
    public int KnownBits(int token) => Tokens[token][0].KnownBits - (Tokens[token].Length - 1);

    public static IEnumerable<WordLayout> Of(ByteReading reading)
    {
        if (reading.TokenLength < 4)
        {
            yield break;
        }

        var mask = Mask(reading);
        yield return OfBytes("nextBytes", reading, mask, BinaryPrimitives.ReverseEndianness, static _ => { });
        if (reading.TokenLength % 4 == 0)
        {
            yield return OfBytes("nextInt() in words of 32 bits", reading, mask, static word => word, static _ => { });
        }

        if (reading.TokenLength % 8 == 0)
        {
            yield return OfBytes("nextLong() in words of 64 bits", reading, mask, static word => word, AddSign);
        }
    }

    public static IEnumerable<WordLayout> Of(SymbolReading reading)
    {
        var values = WholeNumbers.Of(reading);
        var largest = values.DefaultIfEmpty().Max();
        if (largest >= BigInteger.Pow(2, 64) || largest < BigInteger.Pow(2, 24))
        {
            yield break;
        }

        string Write(BigInteger value) => WholeNumbers.Write(reading, value);
        if (largest >= BigInteger.Pow(2, 63))
        {
            yield return new WordLayout(
                "nextLong()", [.. values.Select(value => new[] { Long((ulong)value) })], words => Write(Joined(words)));
        }
        else if (largest >= BigInteger.Pow(2, 40))
        {
            yield return new WordLayout(
                "Math.abs(nextLong())",
                [.. values.Select(value => new[] { Long((ulong)value), Long(unchecked(0 - (ulong)value)) })],
                words => Write(Math.Abs((long)Joined(words))));
        }
        else if (largest >= BigInteger.Pow(2, 31) && largest < BigInteger.Pow(2, 32))
        {
            yield return new WordLayout(
                "nextInt()", [.. values.Select(value => new[] { Int((uint)value) })], words => Write(words[0]));
        }
        else if (largest < BigInteger.Pow(2, 31))
        {
            yield return new WordLayout(
                "nextInt(Integer.MAX_VALUE)",
                [.. values.Select(value => new[] { new Words([(uint)value << 1], [~1u]) })],
                words => Write(words[0] >> 1));
            yield return new WordLayout(
                "Math.abs(nextInt())",
                [.. values.Select(value => new[] { Int((uint)value), Int(unchecked(0 - (uint)value)) })],
                words => Write(Math.Abs((long)(int)words[0])));
        }
    }

    private static Words Int(uint value) => new([value], [~0u]);

    /// <summary>nextLong() adds its second word with its sign: the first one counts one more where it was negative.</summary>
    private static Words Long(ulong value) =>
        new([(uint)(unchecked(value - (ulong)(int)(uint)value) >> 32), (uint)value], [~0u, ~0u]);

    private static ulong Joined(uint[] words) => unchecked(((ulong)words[0] << 32) + (ulong)(int)words[1]);

    private static void AddSign(uint[] words)
    {
        for (var i = 0; i + 1 < words.Length; i += 2)
        {
            words[i] = unchecked(words[i] + (words[i + 1] >> 31));
        }
    }

    private static WordLayout OfBytes(string form, ByteReading reading, byte[] mask, Func<uint, uint> order, Action<uint[]> toWords)
    {
        var masks = Split(mask, order);
        return new WordLayout(
            form,
            [.. reading.Tokens.Select(token => new[] { new Words(Cut(token), masks) })],
            words =>
            {
                var bytes = new byte[(reading.TokenLength + 3) / 4 * 4];
                for (var i = 0; i < words.Length; i++)
                {
                    // the sign again, in the other direction
                    var probe = (uint[])words.Clone();
                    toWords(probe);
                    var word = unchecked(words[i] + (words[i] - probe[i]));
                    BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(4 * i), order(word));
                }

                var fixedBits = reading.Tokens[0];
                var shown = mask.Select((known, i) => (byte)((bytes[i] & known) | (fixedBits[i] & ~known)));
                return reading.Write([.. shown]);
            });

        uint[] Cut(byte[] token)
        {
            var words = Split(token, order);
            toWords(words);
            return words;
        }
    }

    private static uint[] Split(byte[] token, Func<uint, uint> order)
    {
        var padded = new byte[(token.Length + 3) / 4 * 4];
        token.CopyTo(padded, 0);
        var words = Enumerable.Range(0, padded.Length / 4);
        return [.. words.Select(i => order(BinaryPrimitives.ReadUInt32BigEndian(padded.AsSpan(4 * i))))];
    }

    /// <summary>All bits, but not the version and variant of a UUID.</summary>
    private static byte[] Mask(ByteReading reading)
    {
        var mask = new byte[reading.TokenLength];
        Array.Fill(mask, (byte)0xFF);
        if (reading.TokenLength == 16 && reading.Tokens.All(token => token[6] >> 4 == 4 && token[8] >> 6 == 2))
        {
            (mask[6], mask[8]) = (0x0F, 0x3F);
        }

        return mask;
    }
}
