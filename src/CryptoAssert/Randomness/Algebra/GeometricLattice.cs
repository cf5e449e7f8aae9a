using System.Collections.Concurrent;

namespace CryptoAssert.Randomness.Algebra;

/// <summary>
/// All sequences y, a y, a^2 y, .. modulo M: what a linear congruential generator makes when its increment is taken off. From
/// about where each of them lies (the digits that were seen) follows y.
/// </summary>
/// <remarks>
/// Frieze, Hastad, Kannan, Lagarias, Shamir, Reconstructing truncated integer variables satisfying linear congruences, SIAM J.
/// Comput. 1988.
/// </remarks>
internal sealed class GeometricLattice
{
    private static readonly ConcurrentDictionary<(ulong, ulong, int), GeometricLattice> _all = new();
    private readonly LatticeReduction _lattice;
    private readonly ulong _modulus;

    private GeometricLattice(ulong multiplier, ulong modulus, int dimension)
    {
        _modulus = modulus;
        Dimension = dimension;
        _lattice = new LatticeReduction([.. Enumerable.Repeat(1.0, dimension)]);
        var power = 1UL;
        for (var i = 0; i < dimension; i++)
        {
            foreach (var vector in _lattice.Basis)
            {
                var product = (ulong)((((UInt128)power * (ulong)Math.Abs(vector[0])) % modulus));
                vector[i] = Centre(vector[0] < 0 ? (modulus - product) % modulus : product);
            }

            var added = new long[dimension];
            added[i] = i == 0 ? 1 : (long)modulus;
            _lattice.Add(added);
            power = LinearCongruence.Multiply(power, multiplier, modulus);
        }
    }

    public int Dimension { get; }

    /// <summary>How many values are needed when each is known to lie in one of a number of equal parts of the modulus.</summary>
    /// <remarks>The shortest vectors of the lattice are then more than twice as long as the parts are wide.</remarks>
    public static int DimensionFor(double modulusBits, double partBits) => (int)Math.Ceiling(modulusBits / (partBits - 1.4));

    /// <summary>The lattice, reduced at its first use.</summary>
    public static GeometricLattice Of(ulong multiplier, ulong modulus, int dimension) =>
        _all.GetOrAdd((multiplier, modulus, dimension), static key => new GeometricLattice(key.Item1, key.Item2, key.Item3));

    /// <summary>y, from the middles of the parts in which y, a y, a^2 y, .. lie.</summary>
    public ulong First(ReadOnlySpan<ulong> middles)
    {
        Span<double> point = stackalloc double[Dimension];
        for (var i = 0; i < Dimension; i++)
        {
            point[i] = Centre(middles[i]);
        }

        var first = _lattice.Nearest(point)[0] % (long)_modulus;
        return (ulong)(first < 0 ? first + (long)_modulus : first);
    }

    private long Centre(ulong value) => value > _modulus / 2 ? (long)value - (long)_modulus : (long)value;
}
