using System.Numerics;
using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators.Lagged;

/// <summary>
/// rand() modulo a power of two is closed: the low bits of r add up without the others. Only the lowest bit of r is never shown;
/// a carry of one tells two of these bits at once.
/// </summary>
internal sealed class GlibcLowBits
{
    private readonly uint[] _values;

    private GlibcLowBits(uint[] values, uint mask) => (_values, Mask) = (values, mask);

    /// <summary>The bits of r that are known.</summary>
    public uint Mask { get; }

    /// <summary>
    /// The state at the end of the digits; null when the carries do not tell all of the hidden bits, or contradict.
    /// </summary>
    public static GlibcLowBits? From(ReadOnlySpan<int> digits, LaggedRelation relation)
    {
        var system = new uint[32]; // of the 31 hidden bits, by the highest one; bit 31 is the right-hand side
        var forms = new uint[digits.Length];
        for (var i = 0; i < digits.Length; i++)
        {
            forms[i] = i < GlibcRandom.LongLag ? 1u << i : forms[i - GlibcRandom.LongLag] ^ forms[i - GlibcRandom.ShortLag];
        }

        for (var i = GlibcRandom.LongLag; i < digits.Length; i++)
        {
            if (relation.Residue(digits, i) == 1
                && !(Insert(system, forms[i - GlibcRandom.LongLag]) && Insert(system, forms[i - GlibcRandom.ShortLag])))
            {
                return null;
            }
        }

        if (Solve(system) is not { } hidden)
        {
            return null;
        }

        var mask = ((uint)relation.Size << 1) - 1;
        var values = new uint[digits.Length];
        for (var i = 0; i < digits.Length; i++)
        {
            values[i] = ((uint)digits[i] << 1) | Parity(forms[i] & hidden);
            if (i >= GlibcRandom.LongLag
                && values[i] != (unchecked(values[i - GlibcRandom.LongLag] + values[i - GlibcRandom.ShortLag]) & mask))
            {
                return null;
            }
        }

        return new GlibcLowBits(values, mask);
    }

    /// <summary>The digits behind.</summary>
    public int[] Next(int count)
    {
        var all = new List<uint>(_values);
        for (var i = 0; i < count; i++)
        {
            all.Add(unchecked(all[^GlibcRandom.LongLag] + all[^GlibcRandom.ShortLag]) & Mask);
        }

        return [.. all.TakeLast(count).Select(value => (int)(value >> 1))];
    }

    /// <summary>The low bits of r from a number of outputs before the digits up to the first 31 of them.</summary>
    public uint[] Before(int count)
    {
        var all = new uint[count + GlibcRandom.LongLag];
        _values.AsSpan(0, GlibcRandom.LongLag).CopyTo(all.AsSpan(count));
        for (var i = count - 1; i >= 0; i--)
        {
            all[i] = unchecked(all[i + GlibcRandom.LongLag] - all[i + GlibcRandom.LongLag - GlibcRandom.ShortLag]) & Mask;
        }

        return all;
    }

    /// <summary>The bits of the form add up to one.</summary>
    private static bool Insert(uint[] system, uint form)
    {
        form |= 1u << 31;
        for (var bit = 30; bit >= 0; bit--)
        {
            if ((form >> bit & 1) == 0)
            {
                continue;
            }

            if (system[bit] == 0)
            {
                system[bit] = form;
                return true;
            }

            form ^= system[bit];
        }

        return form == 0;
    }

    private static uint Parity(uint bits) => (uint)BitOperations.PopCount(bits) & 1;

    private static uint? Solve(uint[] system)
    {
        var hidden = 0u;
        for (var bit = 0; bit < 31; bit++)
        {
            if (system[bit] == 0)
            {
                return null;
            }

            var value = (system[bit] >> 31) ^ Parity(system[bit] & hidden & ((1u << bit) - 1));
            hidden |= value << bit;
        }

        return hidden;
    }
}
