using System.Numerics;
using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Tests.Randomness;

public class FractionIntervalTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(36)]
    [InlineData(62)]
    [InlineData(64)]
    [InlineData(255)]
    public void The_relations_hold_for_every_fraction_of_the_interval(int size)
    {
        var random = new Random(size);
        for (var i = 0; i < 2_000; i++)
        {
            var value = (ulong)random.NextInt64(1L << 52);
            var digit = (uint)(value * (1.0 / (1UL << 52)) * size);

            Assert.All(
                FractionInterval.Of(digit, digit + 1, (UInt128)size).Relations(),
                relation => Assert.Equal(relation.Odd, BitOperations.PopCount(value & relation.Mask) % 2 == 1));
        }
    }

    /// <summary>As many as the affine hull of the leading 12 bits has, on the average over the digits.</summary>
    [Theory]
    [InlineData(36)]
    [InlineData(62)]
    [InlineData(64)]
    [InlineData(100)]
    public void There_are_as_many_relations_as_the_affine_hull_has(int size)
    {
        var hull = AffineHull.Of(size).Sum(relations => relations.Count);
        var gray = Enumerable.Range(0, size).Sum(digit =>
            FractionInterval.Of((uint)digit, (uint)digit + 1, (UInt128)size).Relations().Count());

        Assert.InRange(gray, hull, hull + size);
    }
}
