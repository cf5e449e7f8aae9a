using System.Numerics;
using System.Runtime.CompilerServices;

namespace CryptoAssert.Keys.Mathematics;

/// <summary>
/// Looks for numbers a with a^2 - n a square, which gives n = (a - b)(a + b). Quadratic residues modulo the primes from 3 to 47
/// tell almost every a that is none, in nanoseconds.
/// </summary>
internal sealed class DifferenceOfSquares
{
    private static readonly int[] Moduli = [3 * 5 * 7 * 11 * 13, 17 * 19 * 23, 29 * 31 * 37, 41 * 43 * 47];
    private static readonly Lazy<bool[][]> Squares = new(() => Array.ConvertAll(Moduli, modulus => Residues(modulus, 0, null)));
    private readonly BigInteger _n;
    private readonly bool[][] _possible;

    /// <param name="n">An odd number.</param>
    public DifferenceOfSquares(BigInteger n)
    {
        _n = n;
        _possible = [.. Moduli.Select((modulus, i) => Residues(modulus, (int)(n % modulus), Squares.Value[i]))];
    }

    /// <summary>The factor a - b of n from the first such a among successive ones, at equal distances.</summary>
    public BigInteger? Climb(BigInteger start, BigInteger step, int rounds)
    {
        Span<int> residues = stackalloc int[4];
        Span<int> steps = stackalloc int[4];
        for (var i = 0; i < Moduli.Length; i++)
        {
            residues[i] = (int)(start % Moduli[i]);
            steps[i] = (int)(step % Moduli[i]);
        }

        return Find(start, step, rounds, residues, steps);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private BigInteger? Find(BigInteger start, BigInteger step, int rounds, Span<int> residues, Span<int> steps)
    {
        var (first, second, third, fourth) = (_possible[0], _possible[1], _possible[2], _possible[3]);
        var (a, b, c, d) = (residues[0], residues[1], residues[2], residues[3]);
        for (var round = 0; round < rounds; round++)
        {
            if (first[a] && second[b] && third[c] && fourth[d] && Factor(start + (round * step)) is { } factor)
            {
                return factor;
            }

            a = Sum(a, steps[0], first.Length);
            b = Sum(b, steps[1], second.Length);
            c = Sum(c, steps[2], third.Length);
            d = Sum(d, steps[3], fourth.Length);
        }

        return null;
    }

    private static int Sum(int left, int right, int modulus) => left + right >= modulus ? left + right - modulus : left + right;

    private BigInteger? Factor(BigInteger value) =>
        IntegerMath.IsSquare((value * value) - _n, out var root) && value - root > 1 ? value - root : null;

    /// <summary>For each a whether a^2 - offset may be a square; without known squares, the squares.</summary>
    private static bool[] Residues(int modulus, int offset, bool[]? squares)
    {
        var residues = new bool[modulus];
        var square = 0;
        for (var a = 0; a < modulus; a++)
        {
            if (squares is null)
            {
                residues[square] = true;
            }
            else
            {
                residues[a] = squares[square >= offset ? square - offset : square - offset + modulus];
            }

            square += (2 * a) + 1;
            square -= square >= 2 * modulus ? 2 * modulus : 0;
            square -= square >= modulus ? modulus : 0;
        }

        return residues;
    }
}
