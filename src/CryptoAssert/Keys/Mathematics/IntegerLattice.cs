using System.Numerics;

namespace CryptoAssert.Keys.Mathematics;

/// <summary>The LLL reduction in whole numbers: slow, and never wrong. For a handful of dimensions.</summary>
/// <remarks>
/// Lenstra, Lenstra and Lovasz, Factoring polynomials with rational coefficients, 1982; Cohen, A Course in Computational
/// Algebraic Number Theory, algorithm 2.6.7.
/// </remarks>
internal sealed class IntegerLattice
{
    private readonly BigInteger[][] _basis;
    private readonly BigInteger[][] _lambda; // mu times a determinant
    private readonly BigInteger[] _determinants; // of the first i vectors' Gram matrix

    private IntegerLattice(BigInteger[][] basis)
    {
        _basis = basis;
        _lambda = [.. basis.Select(_ => new BigInteger[basis.Length])];
        _determinants = new BigInteger[basis.Length + 1];
        _determinants[0] = BigInteger.One;
    }

    /// <summary>A reduced basis of the lattice that independent rows span; the rows are overwritten.</summary>
    public static BigInteger[][] Reduce(BigInteger[][] basis, CancellationToken cancellationToken)
    {
        new IntegerLattice(basis).Reduce(cancellationToken);
        return basis;
    }

    private void Reduce(CancellationToken cancellationToken)
    {
        var known = -1;
        for (var row = 0; row < _basis.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (row > known)
            {
                Orthogonalise(known = row);
            }

            if (row == 0)
            {
                row++;
                continue;
            }

            Shorten(row, row - 1);
            if (IsOutOfOrder(row))
            {
                Swap(row, known);
                row = Math.Max(1, row - 1);
                continue;
            }

            for (var other = row - 2; other >= 0; other--)
            {
                Shorten(row, other);
            }

            row++;
        }
    }

    /// <summary>Lovasz' condition does not hold, with 3/4.</summary>
    private bool IsOutOfOrder(int row)
    {
        var (previous, lambda) = (_determinants[row], _lambda[row][row - 1]);
        return 4 * ((_determinants[row + 1] * _determinants[row - 1]) + (lambda * lambda)) < 3 * previous * previous;
    }

    private void Orthogonalise(int row)
    {
        for (var j = 0; j <= row; j++)
        {
            var value = Product(_basis[row], _basis[j]);
            for (var i = 0; i < j; i++)
            {
                value = ((_determinants[i + 1] * value) - (_lambda[row][i] * _lambda[j][i])) / _determinants[i];
            }

            if (j < row)
            {
                _lambda[row][j] = value;
            }
            else
            {
                _determinants[row + 1] = value.IsZero ? throw new ArithmeticException("The rows are not independent.") : value;
            }
        }
    }

    private void Shorten(int row, int other)
    {
        var determinant = _determinants[other + 1];
        if (2 * BigInteger.Abs(_lambda[row][other]) <= determinant)
        {
            return;
        }

        var times = IntegerMath.Round(_lambda[row][other], determinant);
        for (var i = 0; i < _basis[row].Length; i++)
        {
            _basis[row][i] -= times * _basis[other][i];
        }

        _lambda[row][other] -= times * determinant;
        for (var i = 0; i < other; i++)
        {
            _lambda[row][i] -= times * _lambda[other][i];
        }
    }

    private void Swap(int row, int known)
    {
        (_basis[row], _basis[row - 1]) = (_basis[row - 1], _basis[row]);
        for (var j = 0; j < row - 1; j++)
        {
            (_lambda[row][j], _lambda[row - 1][j]) = (_lambda[row - 1][j], _lambda[row][j]);
        }

        var (lambda, old, next) = (_lambda[row][row - 1], _determinants[row], _determinants[row + 1]);
        var determinant = ((_determinants[row - 1] * next) + (lambda * lambda)) / old;
        for (var i = row + 1; i <= known; i++)
        {
            var value = _lambda[i][row];
            _lambda[i][row] = ((next * _lambda[i][row - 1]) - (lambda * value)) / old;
            _lambda[i][row - 1] = ((determinant * value) + (lambda * _lambda[i][row])) / next;
        }

        _determinants[row] = determinant;
    }

    private static BigInteger Product(BigInteger[] left, BigInteger[] right)
    {
        var sum = BigInteger.Zero;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
