using System.Buffers.Binary;

namespace CryptoAssert.Randomness.Algebra;

/// <summary>How a number is put together from 32-bit words in the order in which they are drawn.</summary>
/// <param name="Form">In words: <c>getrandbits(128), least significant word first</c>.</param>
/// <param name="Bits">The bits of the number.</param>
/// <param name="MostSignificantFirst">The order of the words.</param>
/// <param name="HighTail">A word that is used in part gives its high bits (CPython), else its low bits (Ruby, PHP).</param>
internal sealed record MersenneTwisterLayout(string Form, int Bits, bool MostSignificantFirst, bool HighTail)
{
    /// <summary>The words a number takes.</summary>
    public int Words => (Bits + 31) / 32;

    /// <summary>Bits of the last word that are not used.</summary>
    private int Unused => (Words * 32) - Bits;

    /// <summary>The words of a number; its bytes least significant first.</summary>
    public uint[] Split(byte[] number)
    {
        var padded = new byte[Words * 4];
        number.CopyTo(padded, 0);
        var words = new uint[Words];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32LittleEndian(padded.AsSpan(4 * i));
        }

        words[^1] <<= HighTail ? Unused : 0;
        return Ordered(words);
    }

    /// <summary>The number that the words give.</summary>
    public byte[] Join(uint[] words)
    {
        var ordered = Ordered(words);
        ordered[^1] = HighTail ? ordered[^1] >> Unused : ordered[^1] & (uint.MaxValue >> Unused);
        var padded = new byte[Words * 4];
        for (var i = 0; i < ordered.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(padded.AsSpan(4 * i), ordered[i]);
        }

        return padded[..((Bits + 7) / 8)];
    }

    private uint[] Ordered(uint[] words) => MostSignificantFirst ? [.. words.AsEnumerable().Reverse()] : [.. words];
}
