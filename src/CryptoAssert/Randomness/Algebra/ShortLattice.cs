namespace CryptoAssert.Randomness.Algebra;

/// <summary>
/// The vectors (u * a1, u * a2, ..) mod a prime, for all u, in few dimensions: reduced once (Lenstra, Lenstra, Lovász), then the vectors inside a
/// box are listed (Fincke, Pohst). It solves u from a few truncated multiples of it.
/// </summary>
internal sealed class ShortLattice
{
    private const double Lovasz = 0.99;
    private readonly int _dimension;
    private readonly long[] _basis; // row by row
    private readonly double[] _orthogonal;
    private readonly double[] _square;

    private ShortLattice(long[] basis, int dimension)
    {
        _dimension = dimension;
        _basis = basis;
        _orthogonal = new double[basis.Length];
        _square = new double[dimension];
        Reduce();
    }

    /// <summary>The lattice of the multiples; null when the first multiplier is 0.</summary>
    public static ShortLattice? Of(ReadOnlySpan<int> multipliers, int prime)
    {
        if (multipliers[0] == 0)
        {
            return null;
        }

        var dimension = multipliers.Length;
        var basis = new long[dimension * dimension];
        var inverse = Residues.Inverse(multipliers[0], prime);
        basis[0] = 1;
        for (var i = 1; i < dimension; i++)
        {
            basis[i] = multipliers[i] * inverse % prime;
            basis[i * dimension + i] = prime;
        }

        return new ShortLattice(basis, dimension);
    }

    /// <summary>Adds the first coordinate of every vector of the lattice with low[i] &lt;= v[i] &lt;= low[i] + width[i].</summary>
    public void AddInside(ReadOnlySpan<long> low, ReadOnlySpan<long> width, List<long> found)
    {
        Span<double> half = stackalloc double[_dimension];
        Span<double> reach = stackalloc double[_dimension];
        Span<double> rests = stackalloc double[(_dimension + 1) * _dimension];
        var radius = 0.0;
        for (var i = 0; i < _dimension; i++)
        {
            half[i] = width[i] / 2.0 + 0.25;
            radius += half[i] * half[i];
            rests[_dimension * _dimension + i] = low[i] + width[i] / 2.0;
        }

        for (var i = 0; i < _dimension; i++)
        {
            for (var j = 0; j < _dimension; j++)
            {
                reach[i] += half[j] * Math.Abs(_orthogonal[i * _dimension + j]);
            }

            reach[i] /= _square[i];
        }

        Descend(_dimension, radius, half, reach, rests, low[0] + width[0] / 2.0, found);
    }

    /// <summary>Chooses coefficients from the last basis vector to the first; "rests" is what is left of the box's centre.</summary>
    private void Descend(
        int depth, double radius, ReadOnlySpan<double> half, ReadOnlySpan<double> reach, Span<double> rests, double centre, List<long> found)
    {
        var rest = rests.Slice(depth * _dimension, _dimension);
        if (depth == 0)
        {
            for (var i = 0; i < _dimension; i++)
            {
                if (Math.Abs(rest[i]) > half[i])
                {
                    return;
                }
            }

            found.Add((long)Math.Round(centre - rest[0]));
            return;
        }

        var row = depth - 1;
        var next = rests.Slice(row * _dimension, _dimension);
        var middle = Dot(rest, _orthogonal.AsSpan(row * _dimension, _dimension)) / _square[row];
        var span = Math.Min(reach[row], Math.Sqrt(Math.Max(0, radius) / _square[row]));
        for (var coefficient = Math.Ceiling(middle - span); coefficient <= middle + span; coefficient++)
        {
            for (var i = 0; i < _dimension; i++)
            {
                next[i] = rest[i] - coefficient * _basis[row * _dimension + i];
            }

            var distance = coefficient - middle;
            Descend(row, radius - distance * distance * _square[row], half, reach, rests, centre, found);
        }
    }

    private void Reduce()
    {
        Orthogonalize(0);
        for (var k = 1; k < _dimension;)
        {
            var last = Orthogonalize(k);
            if (_square[k] >= (Lovasz - last * last) * _square[k - 1])
            {
                k++;
                continue;
            }

            for (var i = 0; i < _dimension; i++)
            {
                (_basis[k * _dimension + i], _basis[(k - 1) * _dimension + i]) = (_basis[(k - 1) * _dimension + i], _basis[k * _dimension + i]);
            }

            k--;
            if (k == 0)
            {
                Orthogonalize(0);
                k = 1;
            }
        }
    }

    /// <summary>Shortens row k by the rows before it and finds its orthogonal part; returns the coefficient of the row just before.</summary>
    private double Orthogonalize(int k)
    {
        var row = _basis.AsSpan(k * _dimension, _dimension);
        for (var j = k - 1; j >= 0; j--)
        {
            var times = (long)Math.Round(Dot(row, _orthogonal.AsSpan(j * _dimension, _dimension)) / _square[j]);
            for (var i = 0; times != 0 && i < _dimension; i++)
            {
                row[i] -= times * _basis[j * _dimension + i];
            }
        }

        var orthogonal = _orthogonal.AsSpan(k * _dimension, _dimension);
        for (var i = 0; i < _dimension; i++)
        {
            orthogonal[i] = row[i];
        }

        var last = 0.0;
        for (var j = 0; j < k; j++)
        {
            var before = _orthogonal.AsSpan(j * _dimension, _dimension);
            last = Dot(row, before) / _square[j];
            for (var i = 0; i < _dimension; i++)
            {
                orthogonal[i] -= last * before[i];
            }
        }

        _square[k] = Dot(orthogonal, orthogonal);
        return last;
    }

    private static double Dot(ReadOnlySpan<long> left, ReadOnlySpan<double> right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    private static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
