using System.Globalization;
using CryptoAssert.Randomness.Algebra;
using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Readings;
using Xunit;

namespace CryptoAssert.Tests.Randomness;

public class PhpMtRandTests
{
    private readonly PhpMtRand _generator = new();

    public static TheoryData<string, int> Texts()
    {
        var texts = new TheoryData<string, int>();
        foreach (var (format, size) in new[] { ("php-range-62-32", 62), ("php-range-16-32", 16), ("php-modulo-64-22", 64), ("ruby-rand-64-22", 64) })
        {
            foreach (var fixture in TokenSamples.Fixtures(format))
            {
                texts.Add(fixture, size);
            }
        }

        return texts;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Tokens_of_the_real_runtime_are_predicted(string fixture, int size)
    {
        var tokens = TokenSamples.Of(fixture);

        var prediction = _generator.Predict(MersenneTwisterSample.Symbols(tokens, size), CancellationToken.None);

        Assert.NotNull(prediction);
        Assert.Equal(prediction.LastUsed + 1, prediction.At);
        Assert.Equal(tokens[prediction.At!.Value], prediction.Token);
        Assert.InRange(prediction.Log10FalseAlarm, double.NegativeInfinity, -14);
    }

    [Fact]
    public void Bytes_of_the_real_runtime_are_predicted()
    {
        var tokens = TokenSamples.Of(TokenSamples.Fixtures("php-chr-16").First());

        var prediction = _generator.Predict(TokenSamples.Hexadecimal(tokens), CancellationToken.None);

        Assert.Equal(tokens[prediction!.At!.Value], prediction.Token);
    }

    [Fact]
    public void Seeds_in_steps_predict_the_third_token_and_are_named()
    {
        var tokens = TokenSamples.Of("php-each-62-32.4711");

        var prediction = _generator.Predict(MersenneTwisterSample.Symbols(tokens, 62), CancellationToken.None);

        Assert.Equal("seed 4728", prediction!.State);
        Assert.Equal((2, tokens[2]), (prediction.At, prediction.Token));
    }

    [Fact]
    public void A_small_seed_at_the_start_predicts_the_second_token()
    {
        var tokens = TokenSamples.Of("php-range-62-16.31337");

        var prediction = _generator.Predict(MersenneTwisterSample.Symbols(tokens, 62), CancellationToken.None);

        Assert.Equal("seed 31337", prediction!.State);
        Assert.Equal((1, tokens[1]), (prediction.At, prediction.Token));
    }

    [Fact]
    public void A_seed_a_token_without_order_is_found_without_a_next_token()
    {
        var prediction = _generator.Predict(
            MersenneTwisterSample.Symbols(TokenSamples.Of("php-scattered-62-32.4711"), 62), CancellationToken.None);

        Assert.Null(prediction!.Token);
        Assert.StartsWith("seed ", prediction.State);
        Assert.InRange(prediction.Log10FalseAlarm, double.NegativeInfinity, -14);
    }

    [Theory]
    [InlineData("php-micro-62-32.17")]
    [InlineData("php-micro-62-32.4711")]
    [InlineData("php-micro-62-32.31337")]
    public void A_seed_of_microseconds_is_found(string fixture)
    {
        var tokens = TokenSamples.Of(fixture);
        var seed = (int.Parse(fixture.Split('.')[1], CultureInfo.InvariantCulture) * 40503) % 1_000_000; // as the script has it

        var prediction = _generator.Predict(MersenneTwisterSample.Symbols(tokens, 62), CancellationToken.None);

        Assert.Equal($"seed {seed}", prediction!.State);
        Assert.InRange(prediction.Log10FalseAlarm, double.NegativeInfinity, -14);
    }

    [Fact]
    public void The_words_of_small_seeds_are_those_of_the_generator()
    {
        foreach (var seed in new[] { 0, 1, 2, 31, 32, 33, 5489, 999_999, MersenneTwisterSeeds.Count - 1 })
        {
            var generator = MersenneTwister.FromSeed((uint)seed);

            Assert.Equal((generator.Next(), generator.Next(), generator.Next()), MersenneTwisterSeeds.Words(seed));
        }
    }

    [Fact]
    public void A_state_with_open_bits_is_shown_by_redundant_equations()
    {
        var tokens = TokenSamples.Of(TokenSamples.Fixtures("php-range-16-32").Last());

        var prediction = _generator.Predict(MersenneTwisterSample.Symbols(tokens[..180], 16), CancellationToken.None);

        Assert.Null(prediction!.Token);
        Assert.Contains("none violated", prediction.Check);
        Assert.InRange(prediction.Log10FalseAlarm, double.NegativeInfinity, -14);
    }

    [Fact]
    public void Tokens_of_a_perfect_generator_are_not_predicted()
    {
        for (var batch = 0; batch < 100; batch++)
        {
            Assert.Null(_generator.Predict(MersenneTwisterSample.Symbols(MersenneTwisterSample.Perfect(62, 32, 200), 62), CancellationToken.None));
        }

        Assert.Null(_generator.Predict(MersenneTwisterSample.Symbols(MersenneTwisterSample.Perfect(64, 22, 200), 64), CancellationToken.None));
        Assert.Null(_generator.Predict(MersenneTwisterSample.Symbols(MersenneTwisterSample.Perfect(62, 32, 640), 62), CancellationToken.None));
    }

    [Fact]
    public void Too_few_characters_give_nothing_and_say_how_many_are_needed()
    {
        var tokens = TokenSamples.Of(TokenSamples.Fixtures("php-range-62-32").Last());
        var reading = MersenneTwisterSample.Symbols(tokens[..200], 62);

        Assert.Null(_generator.Predict(reading, CancellationToken.None));
        Assert.Equal("needs about 20,011 characters in a row, here are 6,400", _generator.NotTried(reading));
    }

    [Fact]
    public void An_odd_alphabet_has_no_exact_bit()
    {
        var reading = TokenSamples.Symbols("abcdefghijklm", [.. Enumerable.Repeat("abc", 9000)]);

        Assert.Null(_generator.NotTried(reading));
    }

    [Theory]
    [InlineData("php-shuffle-62-32", 62)]
    [InlineData("python-choice-62-32", 62)]
    [InlineData("python-choice-16-32", 16)]
    public void Known_miss_shuffles_and_rejection(string format, int size)
    {
        var tokens = TokenSamples.Of(TokenSamples.Fixtures(format).First());

        Assert.Null(_generator.Predict(MersenneTwisterSample.Symbols(tokens, size), CancellationToken.None));
    }
}
