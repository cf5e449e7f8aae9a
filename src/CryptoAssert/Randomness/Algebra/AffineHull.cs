using System.Numerics;

namespace CryptoAssert.Randomness.Algebra;

/// <summary>
/// What floor(m * u) tells for sure about the top bits of u: every parity of bits that holds on the whole interval of a digit, not only its common
/// prefix. For m = 36 these are 4.33 equations over GF(2) a digit, for m = 62 5.0.
/// </summary>
internal static class AffineHull
{
    /// <summary>The top bits that are looked at: bit 11 of a mask is the highest bit of u.</summary>
    public const int Bits = 12;

    /// <summary>The independent relations of each digit: the parity of the bits in the mask is odd.</summary>
    /// <param name="size">m, from 2 to 256.</param>
    public static IReadOnlyList<(uint Mask, bool Odd)>[] Of(int size) => [.. Enumerable.Range(0, size).Select(digit => OfDigit(digit, size))];

    private static List<(uint Mask, bool Odd)> OfDigit(int digit, int size)
    {
        var first = (uint)((digit << Bits) / size);
        var last = (uint)((((digit + 1) << Bits) + size - 1) / size) - 1;
        Span<uint> basis = stackalloc uint[Bits]; // of the differences, by their highest bit
        for (var value = first + 1; value <= last; value++)
        {
            Insert(basis, value ^ first);
        }

        Reduce(basis);
        var relations = new List<(uint, bool)>();
        for (var free = 0; free < Bits; free++)
        {
            if (basis[free] != 0)
            {
                continue;
            }

            var mask = 1u << free; // orthogonal to every difference: bit "free" undoes what the pivots contribute
            for (var pivot = 0; pivot < Bits; pivot++)
            {
                if ((basis[pivot] >> free & 1) == 1)
                {
                    mask |= 1u << pivot;
                }
            }

            relations.Add((mask, BitOperations.PopCount(mask & first) % 2 == 1));
        }

        return relations;
    }

    private static void Insert(Span<uint> basis, uint difference)
    {
        for (var bit = Bits - 1; bit >= 0 && difference != 0; bit--)
        {
            if ((difference >> bit & 1) == 0)
            {
                continue;
            }

            if (basis[bit] == 0)
            {
                basis[bit] = difference;
                return;
            }

            difference ^= basis[bit];
        }
    }

    /// <summary>Each pivot bit stands in its own row only.</summary>
    private static void Reduce(Span<uint> basis)
    {
        for (var pivot = 0; pivot < Bits; pivot++)
        {
            for (var row = pivot + 1; basis[pivot] != 0 && row < Bits; row++)
            {
                if ((basis[row] >> pivot & 1) == 1)
                {
                    basis[row] ^= basis[pivot];
                }
            }
        }
    }
}
