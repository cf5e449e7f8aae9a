using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Tests.Randomness;

public class BinaryEquationsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(100)]
    [InlineData(128)]
    [InlineData(256)]
    public void The_unknowns_are_found_again(int unknowns)
    {
        var random = new Random(unknowns);
        var secret = Bits(random, unknowns);
        var system = new BinaryEquations(unknowns);
        while (system.Rank < unknowns)
        {
            var row = Bits(random, unknowns);
            system.Add(row, Odd(row, secret));
        }

        Assert.Equal(secret, system.Solution());
    }

    [Fact]
    public void An_equation_that_follows_is_redundant_and_its_contrary_violated()
    {
        var system = new BinaryEquations(3);

        Assert.Equal(EquationKind.Independent, system.Add([0b011], odd: true));
        Assert.Equal(EquationKind.Independent, system.Add([0b110], odd: false));
        Assert.Equal(EquationKind.Redundant, system.Add([0b101], odd: true));
        Assert.Equal(EquationKind.Violated, system.Add([0b101], odd: false));
        Assert.Equal((2, 1, 1), (system.Rank, system.Redundant, system.Violated));
        Assert.Null(system.Solution());
    }

    [Fact]
    public void Equations_eliminated_once_are_solved_for_many_right_hand_sides()
    {
        var random = new Random(1);
        ulong[][] rows = [.. Enumerable.Range(0, 300).Select(_ => Bits(random, 256))];
        var inverse = new BinaryInverse(256, rows);

        for (var i = 0; i < 20; i++)
        {
            var secret = Bits(random, 256);
            var right = new ulong[5];
            for (var row = 0; row < rows.Length; row++)
            {
                right[row / 64] |= Odd(rows[row], secret) ? 1UL << (row % 64) : 0;
            }

            var solution = new ulong[4];
            inverse.Solve(right, solution);

            Assert.True(inverse.Holds(right));
            Assert.Equal(secret, solution);
            right[0] ^= 1;
            Assert.False(inverse.Holds(right));
        }

        Assert.Equal(300 - 256, inverse.Checks);
    }

    private static ulong[] Bits(Random random, int count)
    {
        var bits = new ulong[BinaryEquations.Words(count)];
        for (var i = 0; i < count; i++)
        {
            bits[i / 64] |= (ulong)random.Next(2) << (i % 64);
        }

        return bits;
    }

    private static bool Odd(ulong[] row, ulong[] values) =>
        row.Zip(values, (left, right) => ulong.PopCount(left & right)).Sum(count => (long)count) % 2 == 1;
}
