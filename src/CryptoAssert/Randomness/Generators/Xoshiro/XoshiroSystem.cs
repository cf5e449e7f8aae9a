using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators;

/// <summary>The linear equations of some tokens of xoshiro256**, eliminated: from known outputs to the state.</summary>
internal sealed class XoshiroSystem
{
    private const int StateBits = 256;
    private const int Steps = 128;

    private static readonly Lazy<ulong[][]> Coefficients = new(Step); // of bit b of s1 after n steps: row 64 n + b

    private readonly BinaryInverse _inverse;
    private readonly int _words;

    private XoshiroSystem(BinaryInverse inverse, int tokens, int equations)
    {
        (_inverse, Tokens) = (inverse, tokens);
        _words = BinaryEquations.Words(equations) + 1;
    }

    /// <summary>The tokens it takes.</summary>
    public int Tokens { get; }

    /// <summary>
    /// The smallest system that gives the state, when other calls draw <paramref name="gap"/> outputs between two tokens.
    /// </summary>
    public static XoshiroSystem? Of(XoshiroTokens tokens, int gap)
    {
        if (tokens.Equations == 0)
        {
            return null;
        }

        var stride = tokens.Draws.Count + gap;
        for (var count = (StateBits + tokens.Equations - 1) / tokens.Equations; count <= tokens.Count; count++)
        {
            if (((count - 1) * stride) + tokens.Draws.Count > Steps)
            {
                return null;
            }

            var rows = new List<ulong[]>();
            for (var token = 0; token < count; token++)
            {
                for (var i = 0; i < tokens.Draws.Count; i++)
                {
                    rows.AddRange(Coefficients.Value.AsSpan(64 * ((token * stride) + i), tokens.Draws[i].Equations));
                }
            }

            var inverse = new BinaryInverse(StateBits, rows);
            if (inverse.IsComplete)
            {
                return new XoshiroSystem(inverse, count, rows.Count);
            }
        }

        return null;
    }

    /// <summary>The state before the first of some tokens; null when they contradict each other.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">The first.</param>
    /// <param name="apart">The distance from one to the next.</param>
    /// <param name="guess">How to fill overwritten bits.</param>
    public XoshiroState? Solve(XoshiroTokens tokens, int first, int apart, int guess)
    {
        Span<ulong> right = stackalloc ulong[_words];
        right.Clear();
        for (int token = 0, at = 0; token < Tokens; token++, guess /= tokens.Guesses)
        {
            at = tokens.Append(right, at, first + (token * apart), guess % tokens.Guesses);
        }

        if (!_inverse.Holds(right))
        {
            return null;
        }

        Span<ulong> state = stackalloc ulong[4];
        _inverse.Solve(right, state);
        return new XoshiroState(state[0], state[1], state[2], state[3]);
    }

    private static ulong[][] Step()
    {
        var rows = new ulong[64 * Steps][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new ulong[4];
        }

        Span<ulong> unit = stackalloc ulong[4];
        for (var bit = 0; bit < StateBits; bit++)
        {
            unit.Clear();
            unit[bit / 64] = 1UL << (bit % 64);
            var state = new XoshiroState(unit[0], unit[1], unit[2], unit[3]);
            for (var step = 0; step < Steps; step++)
            {
                for (var rest = state.S1; rest != 0; rest &= rest - 1)
                {
                    rows[(64 * step) + System.Numerics.BitOperations.TrailingZeroCount(rest)][bit / 64] |= unit[bit / 64];
                }

                state.Next();
            }
        }

        return rows;
    }
}
