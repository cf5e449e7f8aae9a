using System.Numerics;

namespace CryptoAssert.Randomness.Algebra;

/// <summary>
/// Linear equations over GF(2), eliminated as they come in. The cost of one is at most rank times words of exclusive-ors.
/// </summary>
/// <param name="unknowns">The number of unknowns.</param>
/// <param name="rightHandSides">How many right-hand sides an equation has: the systems differ in these only.</param>
internal sealed class BinaryEquations(int unknowns, int rightHandSides = 1)
{
    private readonly int _left = Words(unknowns);
    private readonly int _width = Words(unknowns) + Words(rightHandSides);
    private readonly ulong[] _rows = new ulong[unknowns * (Words(unknowns) + Words(rightHandSides))]; // by pivot
    private readonly bool[] _present = new bool[unknowns];
    private readonly ulong[] _remainder = new ulong[Words(unknowns) + Words(rightHandSides)];

    public int Unknowns { get; } = unknowns;

    public int Rank { get; private set; }

    /// <summary>Equations that followed from the ones before.</summary>
    public int Redundant { get; private set; }

    /// <summary>Equations that contradicted the ones before.</summary>
    public int Violated { get; private set; }

    /// <summary>The right-hand sides that are left of the last equation that was not independent: zero where it holds.</summary>
    public ReadOnlySpan<ulong> Remainder => _remainder.AsSpan(_left);

    public static int Words(int bits) => (bits + 63) / 64;

    public void Clear()
    {
        Array.Clear(_present);
        (Rank, Redundant, Violated) = (0, 0, 0);
    }

    /// <summary>Adds an equation with one right-hand side.</summary>
    /// <param name="coefficients">Bit i of word i / 64 is the coefficient of unknown i.</param>
    /// <param name="odd">The right-hand side.</param>
    public EquationKind Add(ReadOnlySpan<ulong> coefficients, bool odd) => Add(coefficients, [odd ? 1UL : 0UL]);

    /// <summary>Adds an equation with a bit for each right-hand side.</summary>
    public EquationKind Add(ReadOnlySpan<ulong> coefficients, ReadOnlySpan<ulong> right)
    {
        coefficients.CopyTo(_remainder);
        right.CopyTo(_remainder.AsSpan(_left));
        if (_width == 3 && _left == 2)
        {
            ReduceThreeWords();
        }

        for (var word = 0; word < _left; word++)
        {
            while (_remainder[word] != 0)
            {
                var pivot = (64 * word) + BitOperations.TrailingZeroCount(_remainder[word]);
                var row = _rows.AsSpan(pivot * _width, _width);
                if (!_present[pivot])
                {
                    _remainder.CopyTo(row);
                    _present[pivot] = true;
                    Rank++;
                    return EquationKind.Independent;
                }

                for (var i = word; i < row.Length; i++)
                {
                    _remainder[i] ^= row[i];
                }
            }
        }

        if (Remainder.ContainsAnyExcept(0UL))
        {
            Violated++;
            return EquationKind.Violated;
        }

        Redundant++;
        return EquationKind.Redundant;
    }

    /// <summary>
    /// What the general loop does, three times faster: for 65 to 128 unknowns, the size that is solved most often.
    /// </summary>
    private void ReduceThreeWords()
    {
        var (first, second, right) = (_remainder[0], _remainder[1], _remainder[2]);
        for (int pivot; first != 0 && _present[pivot = BitOperations.TrailingZeroCount(first)];)
        {
            var row = _rows.AsSpan(3 * pivot, 3);
            first ^= row[0];
            second ^= row[1];
            right ^= row[2];
        }

        for (int pivot; first == 0 && second != 0 && _present[pivot = 64 + BitOperations.TrailingZeroCount(second)];)
        {
            var row = _rows.AsSpan(3 * pivot, 3);
            second ^= row[1];
            right ^= row[2];
        }

        (_remainder[0], _remainder[1], _remainder[2]) = (first, second, right);
    }

    /// <summary>The words of each unknown, one bit for each right-hand side; null while some unknown is free.</summary>
    public ulong[][]? Solve()
    {
        if (Rank < Unknowns)
        {
            return null;
        }

        var values = new ulong[Unknowns][];
        for (var pivot = Unknowns - 1; pivot >= 0; pivot--)
        {
            var row = _rows.AsSpan(pivot * _width, _width);
            var value = row[_left..].ToArray();
            for (var other = pivot + 1; other < Unknowns; other++)
            {
                if ((row[other / 64] >> (other % 64) & 1) == 1)
                {
                    for (var i = 0; i < value.Length; i++)
                    {
                        value[i] ^= values[other][i];
                    }
                }
            }

            values[pivot] = value;
        }

        return values;
    }

    /// <summary>The unknowns of the first right-hand side, packed; null while some unknown is free.</summary>
    public ulong[]? Solution()
    {
        if (Solve() is not { } values)
        {
            return null;
        }

        var packed = new ulong[_left];
        for (var i = 0; i < Unknowns; i++)
        {
            packed[i / 64] |= (values[i][0] & 1) << (i % 64);
        }

        return packed;
    }
}
