using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Tests.Randomness;

public class LatticeReductionTests
{
    /// <summary>The example of Wikipedia's article on the algorithm: reduced to (0, 1, 0), (1, 0, 1), (-1, 0, 2).</summary>
    [Fact]
    public void The_published_example_is_reduced()
    {
        var lattice = new LatticeReduction(1, 1, 1);

        lattice.Add([1, 1, 1]);
        lattice.Add([-1, 0, 2]);
        lattice.Add([3, 5, 6]);

        Assert.Equal([1, 2, 5], lattice.Basis.Select(vector => vector.Sum(value => value * value)).Order());
    }

    [Fact]
    public void The_nearest_vector_is_found()
    {
        var lattice = new LatticeReduction(1, 1);
        lattice.Add([1, 1_000_003]);
        lattice.Add([0, 4_294_967_296]);

        long[] vector = [12345, 12345L * 1_000_003 % 4_294_967_296];

        Assert.Equal(vector, lattice.Nearest([vector[0] + 3000.0, vector[1] - 5000.0]));
    }

    [Theory]
    [InlineData(0x5DEECE66DUL, 1UL << 48)]
    [InlineData(16807UL, 2147483647UL)]
    [InlineData(48271UL, 2147483647UL)]
    public void The_start_of_a_sequence_follows_from_coarse_values(ulong multiplier, ulong modulus)
    {
        var dimension = GeometricLattice.DimensionFor(Math.Log2(modulus), 5);
        var lattice = GeometricLattice.Of(multiplier, modulus, dimension);
        var value = 1234567890UL;
        var middles = new ulong[dimension];
        for (var i = 0; i < dimension; i++)
        {
            var part = modulus / 32;
            middles[i] = (value / part * part) + (part / 2);
            value = LinearCongruence.Multiply(value, multiplier, modulus);
        }

        Assert.Equal(1234567890UL, lattice.First(middles));
    }

    /// <summary>new java.util.Random(42).nextInt() is -1170105035, then 234785527: known from countless questions.</summary>
    [Fact]
    public void The_generator_of_Java_gives_its_well_known_numbers()
    {
        var first = LinearCongruence.Drand48.Next(42 ^ 0x5DEECE66D);
        var second = LinearCongruence.Drand48.Next(first);

        Assert.Equal([-1170105035, 234785527], new[] { (int)(first >> 16), (int)(second >> 16) });
    }

    [Fact]
    public void Steps_and_the_inverse_undo_each_other()
    {
        var generator = LinearCongruence.Drand48;

        var state = generator.Steps(3).Inverse().Next(generator.Next(generator.Next(generator.Next(99))));

        Assert.Equal(99UL, state);
    }
}
