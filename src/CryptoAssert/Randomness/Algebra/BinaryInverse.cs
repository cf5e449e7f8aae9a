using System.Numerics;

namespace CryptoAssert.Randomness.Algebra;

/// <summary>
/// Equations over GF(2) whose coefficients are known before their right-hand sides: eliminated once, solved often.
/// </summary>
internal sealed class BinaryInverse
{
    private readonly ulong[][]? _unknowns;
    private readonly List<ulong[]> _checks = [];

    /// <param name="unknowns">The number of unknowns.</param>
    /// <param name="equations">The coefficients of each equation.</param>
    public BinaryInverse(int unknowns, IReadOnlyList<ulong[]> equations)
    {
        var system = new BinaryEquations(unknowns, equations.Count);
        var unit = new ulong[BinaryEquations.Words(equations.Count)];
        for (var i = 0; i < equations.Count; i++)
        {
            Array.Clear(unit);
            unit[i / 64] = 1UL << (i % 64);
            if (system.Add(equations[i], unit) != EquationKind.Independent)
            {
                _checks.Add(system.Remainder.ToArray());
            }
        }

        _unknowns = system.Solve();
        Rank = system.Rank;
    }

    public int Rank { get; }

    /// <summary>Every unknown is determined.</summary>
    public bool IsComplete => _unknowns is not null;

    /// <summary>Redundant equations: right-hand sides by chance pass them with 2^-Checks.</summary>
    public int Checks => _checks.Count;

    /// <summary>The right-hand sides, packed, do not contradict each other.</summary>
    public bool Holds(ReadOnlySpan<ulong> right)
    {
        foreach (var check in _checks)
        {
            if (Odd(check, right))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The unknowns, packed.</summary>
    /// <exception cref="InvalidOperationException">Some unknown is free.</exception>
    public void Solve(ReadOnlySpan<ulong> right, Span<ulong> solution)
    {
        var unknowns = _unknowns ?? throw new InvalidOperationException("the equations leave some unknown free");
        solution.Clear();
        for (var i = 0; i < unknowns.Length; i++)
        {
            if (Odd(unknowns[i], right))
            {
                solution[i / 64] |= 1UL << (i % 64);
            }
        }
    }

    private static bool Odd(ulong[] selection, ReadOnlySpan<ulong> right)
    {
        var sum = 0UL;
        for (var i = 0; i < selection.Length; i++)
        {
            sum ^= selection[i] & right[i];
        }

        return BitOperations.PopCount(sum) % 2 == 1;
    }
}
