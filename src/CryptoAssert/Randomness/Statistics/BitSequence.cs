using System.Numerics;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>Tokens as bits in a row, in the order of issue, the highest bit of a byte or a digit first.</summary>
internal sealed class BitSequence
{
    /// <summary>So few tokens may agree in a bit by chance: 2^-63 a bit from here on.</summary>
    private const int ManyTokens = 64;

    private readonly byte[] _bits;
    private ulong[]? _words;

    /// <param name="bits">Each 0 or 1.</param>
    /// <param name="bitsPerSymbol">The bits that a byte or a digit gave; 1 where there are none.</param>
    public BitSequence(byte[] bits, int bitsPerSymbol = 1)
    {
        _bits = bits;
        BitsPerSymbol = bitsPerSymbol;
        Ones = bits.Count(bit => bit == 1);
    }

    public int Count => _bits.Length;

    public int Ones { get; }

    public int BitsPerSymbol { get; }

    public ReadOnlySpan<byte> Bits => _bits;

    /// <summary>The bits packed: bit i of the sequence is bit i mod 64 of word i / 64.</summary>
    public ReadOnlySpan<ulong> Words => _words ??= Pack(_bits);

    /// <summary>From a text of 0 and 1, as the standard prints it.</summary>
    public static BitSequence Parse(string text) => new([.. text.Where(c => c is '0' or '1').Select(c => (byte)(c - '0'))]);

    /// <summary>
    /// The digits below the largest power of two of the alphabet, each as its bits. A bit that is the same in all of 64
    /// tokens or more belongs to the format (the version of a UUID, the padding of base64) and is left out; in fewer tokens
    /// nobody can tell, and the answer is null.
    /// </summary>
    public static BitSequence? Of(SymbolReading reading)
    {
        var width = BitOperations.Log2((uint)reading.Size);
        if (width == 0)
        {
            return null;
        }

        return 1 << width == reading.Size && reading.TokenLength is not null
            ? OfTokens([.. reading.Tokens.Select(token => Unpack(token, width))], width)
            : new(Unpack([.. reading.Stream.Where(digit => digit < 1 << width)], width), width);
    }

    /// <inheritdoc cref="Of(SymbolReading)"/>
    public static BitSequence? Of(ByteReading reading) =>
        OfTokens([.. reading.Tokens.Select(token => Unpack(Array.ConvertAll(token, value => (int)value), 8))], 8);

    private static BitSequence? OfTokens(byte[][] tokens, int width)
    {
        if (tokens.Length == 0)
        {
            return null;
        }

        var first = tokens[0];
        var changes = new bool[first.Length];
        foreach (var token in tokens)
        {
            for (var bit = 0; bit < first.Length; bit++)
            {
                changes[bit] |= token[bit] != first[bit];
            }
        }

        if (!changes.Contains(false))
        {
            return new([.. tokens.SelectMany(token => token)], width);
        }

        return tokens.Length < ManyTokens
            ? null
            : new([.. tokens.SelectMany(token => token.Where((_, bit) => changes[bit]))]);
    }

    private static byte[] Unpack(int[] symbols, int width)
    {
        var bits = new byte[symbols.Length * width];
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] = (byte)(symbols[i / width] >> (width - 1 - (i % width)) & 1);
        }

        return bits;
    }

    private static ulong[] Pack(byte[] bits)
    {
        var words = new ulong[(bits.Length + 63) / 64];
        for (var i = 0; i < bits.Length; i++)
        {
            words[i / 64] |= (ulong)bits[i] << i;
        }

        return words;
    }
}
