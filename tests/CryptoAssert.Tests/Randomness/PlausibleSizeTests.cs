using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Tests.Randomness;

/// <summary>How large an alphabet may be of which a sample shows some characters: never smaller than it is.</summary>
public sealed class PlausibleSizeTests
{
    /// <summary>The chance of error is 1e-13 a place: in 200,000 places of all sizes there is none.</summary>
    [Theory]
    [InlineData(2, 1)]
    [InlineData(10, 20)]
    [InlineData(16, 40)]
    [InlineData(62, 100)]
    [InlineData(64, 200)]
    public void An_even_draw_is_never_taken_for_one_over_fewer(int size, int draws)
    {
        var random = new Random(size);
        for (var place = 0; place < 40_000; place++)
        {
            var seen = Enumerable.Range(0, draws).Select(_ => random.Next(size)).Distinct().Count();

            Assert.Equal(size, PlausibleSize.Of(seen, draws, size));
        }
    }

    [Theory]
    [InlineData(4, 200, 16, 4)] // the variant of a UUID
    [InlineData(16, 200, 62, 19)] // hexadecimal within 62 letters: an upper bound
    [InlineData(10, 200, 36, 11)] // ten of eleven in 200 draws: once in 2e7
    public void Few_characters_in_many_draws_are_few(int seen, int draws, int most, int expected) => Assert.Equal(expected, PlausibleSize.Of(seen, draws, most));
}
