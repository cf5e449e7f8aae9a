using System.Numerics;
using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators;

/// <summary>What values of Math.random() say of the state before the cache was filled that the first came from.</summary>
/// <param name="handedOut">The values that were gone from that cache.</param>
internal sealed class V8Equations(int handedOut)
{
    private const int StateBits = 128;
    private const int Steps = 6 * V8Stream.CacheSize;
    private const int Unused = 64 - FractionInterval.Bits;

    private static readonly Lazy<(ulong, ulong)[]> Coefficients = new(Step); // of bit b after n + 1 steps: entry 64 n + b

    private readonly BinaryEquations _equations = new(StateBits);

    public bool IsComplete => _equations.Rank == StateBits;

    /// <summary>Adds a relation on the bits of a value; false when it contradicts the others, or lies too far ahead.</summary>
    public bool Add(int call, ulong mask, bool odd)
    {
        var place = handedOut + call;
        var step = (place / V8Stream.CacheSize * V8Stream.CacheSize) + V8Stream.CacheSize - 1 - (place % V8Stream.CacheSize);
        if (step >= Steps)
        {
            return false;
        }

        var (low, high) = (0UL, 0UL);
        for (var rest = mask; rest != 0; rest &= rest - 1)
        {
            var (first, second) = Coefficients.Value[(64 * step) + Unused + BitOperations.TrailingZeroCount(rest)];
            (low, high) = (low ^ first, high ^ second);
        }

        return _equations.Add([low, high], odd) != EquationKind.Violated;
    }

    public V8State? Solution() => _equations.Solution() is [var state0, var state1] ? new V8State(state0, state1) : null;

    private static (ulong Low, ulong High)[] Step()
    {
        var rows = new (ulong Low, ulong High)[64 * Steps];
        for (var bit = 0; bit < StateBits; bit++)
        {
            var unit = (Low: bit < 64 ? 1UL << bit : 0, High: bit < 64 ? 0 : 1UL << (bit - 64));
            var state = new V8State(unit.Low, unit.High);
            for (var step = 0; step < Steps; step++)
            {
                for (var rest = state.Next(); rest != 0; rest &= rest - 1)
                {
                    ref var row = ref rows[(64 * step) + BitOperations.TrailingZeroCount(rest)];
                    row = (row.Low | unit.Low, row.High | unit.High);
                }
            }
        }

        return rows;
    }
}
