using CryptoAssert.Randomness.Algebra;
using Xunit;

namespace CryptoAssert.Tests.Randomness;

public class MersenneTwisterTests
{
    [Fact]
    public void The_ten_thousandth_word_is_that_of_the_C_plus_plus_standard()
    {
        var generator = MersenneTwister.FromSeed(5489);
        var word = 0u;
        for (var i = 0; i < 10_000; i++)
        {
            word = generator.Next();
        }

        Assert.Equal(4123659995, word);
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(1u)]
    [InlineData(0x80000000)]
    [InlineData(0xDEADBEEF)]
    [InlineData(uint.MaxValue)]
    public void Untempering_undoes_tempering(uint word) => Assert.Equal(word, MersenneTwister.Untemper(MersenneTwister.Temper(word)));

    [Fact]
    public void Outputs_continue_behind_624_of_them()
    {
        var generator = MersenneTwister.FromSeed(1);
        var outputs = new uint[MersenneTwister.Size];
        for (var i = 0; i < outputs.Length; i++)
        {
            outputs[i] = generator.Next();
        }

        var copy = MersenneTwister.Behind(outputs);

        Assert.All(Enumerable.Range(0, 2000), _ => Assert.Equal(generator.Next(), copy.Next()));
    }

    [Fact]
    public void The_characteristic_polynomial_has_the_published_degree_and_number_of_terms()
    {
        Assert.Equal(135, MersenneTwisterPolynomial.Exponents.Count);
        Assert.Equal(19937, MersenneTwisterPolynomial.Exponents[^1]);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(31, 1)]
    [InlineData(31, 2)]
    [InlineData(13, 4)]
    public void A_bit_of_every_word_or_second_or_fourth_word_follows_the_polynomial(int bit, int step)
    {
        var generator = MersenneTwister.FromSeed(20261124);
        var bits = new bool[MersenneTwisterPolynomial.Degree + 300];
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] = (generator.Next() >> bit & 1) == 1;
            for (var skipped = 1; skipped < step; skipped++)
            {
                generator.Next();
            }
        }

        Assert.Equal(300, MersenneTwisterPolynomial.Fitting(bits, 300));
    }
}
