using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CryptoAssert.Randomness.Algebra;

/// <summary>
/// The recurrence of MT19937 on outputs with unknown bits: words i, i + 1, i + 397 and i + 624, untempered, sum up to zero over GF(2).
/// The part of the sum that no unknown bit can change is a test, and all sums are equations for the unknown bits.
/// </summary>
internal static class MersenneTwisterSums
{
    private static readonly int[] Offsets = [0, 1, MersenneTwister.Middle, MersenneTwister.Size];

    /// <summary>The sum at one place: zero for outputs of the generator.</summary>
    public static uint At(ReadOnlySpan<uint> words, int place) =>
        Sum(words[place], words[place + 1], words[place + MersenneTwister.Middle], words[place + MersenneTwister.Size]);

    /// <summary>What unknown bits can add to the sum, as a basis by highest bit, and how many bits it leaves.</summary>
    public static (uint[] Basis, int Bits) Unknowns(uint[] known, int place)
    {
        var basis = new uint[32];
        for (var part = 0; part < Offsets.Length; part++)
        {
            for (var mask = ~known[(place + Offsets[part]) % known.Length]; mask != 0; mask &= mask - 1)
            {
                var bit = mask & (0 - mask);
                var rest = Reduce(basis, PartOfSum(part, bit));
                if (rest != 0)
                {
                    basis[BitOperations.Log2(rest)] = rest;
                }
            }
        }

        return (basis, basis.Count(vector => vector == 0));
    }

    /// <summary>What is left of a sum modulo the basis.</summary>
    public static uint Reduce(uint[] basis, uint sum)
    {
        for (var bit = 31; bit >= 0; bit--)
        {
            sum ^= (sum >> bit & 1) == 1 ? basis[bit] : 0;
        }

        return sum;
    }

    /// <summary>The words with their unknown bits: those of the last 624 are right after 1,248 words.</summary>
    public static uint[] Complete(uint[] words, uint[] known, CancellationToken cancellationToken)
    {
        var columns = new Dictionary<(int Word, uint Bit), int>();
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= known[i % known.Length];
            for (var mask = ~known[i % known.Length]; mask != 0; mask &= mask - 1)
            {
                columns.Add((i, mask & (0 - mask)), columns.Count);
            }
        }

        var blocks = (columns.Count / BinarySystem.BlockColumns) + 1;
        var sums = words.Length - MersenneTwister.Size;
        var system = new BinarySystem(blocks, 32 * sums);
        for (var block = 0; block < blocks; block++)
        {
            system.NewRows(block, 32 * sums).Clear();
        }

        for (var i = 0; i < sums; i++)
        {
            Toggle(system, i, (blocks * BinarySystem.BlockColumns) - 1, At(words, i));
            for (var part = 0; part < Offsets.Length; part++)
            {
                for (var mask = ~known[(i + Offsets[part]) % known.Length]; mask != 0; mask &= mask - 1)
                {
                    var bit = mask & (0 - mask);
                    Toggle(system, i, columns[(i + Offsets[part], bit)], PartOfSum(part, bit));
                }
            }
        }

        system.Added(32 * sums);
        system.Eliminate(cancellationToken);
        var solution = system.Solve();
        foreach (var ((word, bit), column) in columns)
        {
            words[word] |= (solution[column / 64] >> (column % 64) & 1) == 1 ? bit : 0;
        }

        return words;
    }

    /// <summary>Adds a column to the 32 rows of a sum.</summary>
    private static void Toggle(BinarySystem system, int sum, int column, uint bits)
    {
        var rows = system.NewRows(column / BinarySystem.BlockColumns, 32 * (sum + 1))[(32 * sum)..];
        for (; bits != 0; bits &= bits - 1)
        {
            var cells = MemoryMarshal.Cast<Vector512<ulong>, ulong>(rows.Slice(BitOperations.TrailingZeroCount(bits), 1));
            cells[column % BinarySystem.BlockColumns / 64] ^= 1ul << (column % 64);
        }
    }

    private static uint Sum(uint word, uint following, uint middle, uint last) =>
        MersenneTwister.Untemper(last) ^ MersenneTwister.Recur(
            MersenneTwister.Untemper(word), MersenneTwister.Untemper(following), MersenneTwister.Untemper(middle));

    private static uint PartOfSum(int part, uint bits) =>
        Sum(part == 0 ? bits : 0, part == 1 ? bits : 0, part == 2 ? bits : 0, part == 3 ? bits : 0);
}
