namespace CryptoAssert.Randomness.Algebra;

/// <summary>
/// A lattice in few dimensions (up to 60): its basis reduced by LLL with deep insertion, and the lattice vector near a point by
/// Babai's nearest plane. The basis is exact (64-bit integers); only the orthogonalisation is floating point, recomputed until a
/// row no longer changes.
/// </summary>
/// <remarks>
/// Schnorr, Euchner, Lattice basis reduction, 1994; Babai, On Lovasz' lattice reduction and the nearest lattice point problem,
/// 1986.
/// </remarks>
internal sealed class LatticeReduction
{
    private const double Delta = 0.99;
    private readonly double[] _weights;
    private readonly List<long[]> _basis = [];
    private readonly List<double[]> _products = []; // r: the inner product with an orthogonalised row
    private readonly List<double[]> _coefficients = []; // mu

    /// <param name="weights">The factor of each coordinate that makes all coordinates equally wide.</param>
    public LatticeReduction(params double[] weights) => _weights = weights;

    public IReadOnlyList<long[]> Basis => _basis;

    /// <summary>Adds a vector that is independent of the others and reduces the basis again.</summary>
    /// <remarks>
    /// Coordinates that no vector used before may be used from now on: give the weights of all of them at the start.
    /// </remarks>
    public void Add(long[] vector)
    {
        _basis.Insert(0, vector); // in front: the vectors that are there get reduced by it
        _products.Add(new double[_weights.Length]);
        _coefficients.Add(new double[_weights.Length]);
        Reduce();
    }

    /// <summary>A lattice vector near the point; the nearest one when the point is close enough.</summary>
    public long[] Nearest(ReadOnlySpan<double> point)
    {
        var dimension = _basis.Count;
        Span<double> projection = stackalloc double[dimension];
        for (var row = 0; row < dimension; row++)
        {
            var value = 0.0;
            for (var i = 0; i < _weights.Length; i++)
            {
                value += point[i] * _basis[row][i] * _weights[i] * _weights[i];
            }

            for (var j = 0; j < row; j++)
            {
                value -= _coefficients[row][j] * projection[j] * _products[j][j];
            }

            projection[row] = value / _products[row][row];
        }

        var nearest = new long[_weights.Length];
        for (var row = dimension - 1; row >= 0; row--)
        {
            var times = Math.Round(projection[row]);
            Subtract(nearest, _basis[row], -(long)times);
            for (var j = 0; j < row; j++)
            {
                projection[j] -= times * _coefficients[row][j];
            }
        }

        return nearest;
    }

    private static void Subtract(long[] vector, long[] other, long times)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] = unchecked(vector[i] - (times * other[i])); // exact: the difference is small
        }
    }

    private void Reduce()
    {
        for (var row = 0; row < _basis.Count;)
        {
            SizeReduce(row);
            var place = Insertion(row);
            if (place == row)
            {
                row++;
                continue;
            }

            var vector = _basis[row];
            _basis.RemoveAt(row);
            _basis.Insert(place, vector);
            row = place;
        }
    }

    /// <summary>The first place where the vector is notably shorter than the one there.</summary>
    private int Insertion(int row)
    {
        var rest = Product(_basis[row], _basis[row]);
        for (var place = 0; place < row; place++)
        {
            if (rest < Delta * _products[place][place])
            {
                return place;
            }

            rest -= _coefficients[row][place] * _products[row][place];
        }

        return row;
    }

    private void SizeReduce(int row)
    {
        var coefficients = _coefficients[row];
        for (var changed = true; changed;)
        {
            Orthogonalise(row);
            changed = false;
            for (var j = row - 1; j >= 0; j--)
            {
                var times = Math.Round(coefficients[j]);
                if (Math.Abs(coefficients[j]) <= 0.501) // a little above a half: rounding must not go back and forth
                {
                    continue;
                }

                changed = true;
                Subtract(_basis[row], _basis[j], (long)times);
                for (var i = 0; i <= j; i++)
                {
                    coefficients[i] -= times * (i == j ? 1 : _coefficients[j][i]);
                }
            }
        }
    }

    private void Orthogonalise(int row)
    {
        for (var j = 0; j <= row; j++)
        {
            var value = Product(_basis[row], _basis[j]);
            for (var i = 0; i < j; i++)
            {
                value -= _coefficients[j][i] * _products[row][i];
            }

            _products[row][j] = value;
            _coefficients[row][j] = j < row ? value / _products[j][j] : 1;
        }
    }

    private double Product(long[] left, long[] right)
    {
        var sum = 0.0;
        for (var i = 0; i < _weights.Length; i++)
        {
            sum += left[i] * _weights[i] * (right[i] * _weights[i]);
        }

        return sum;
    }
}
