using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Readings;
using Xunit;

namespace CryptoAssert.Tests.Randomness;

public class MersenneTwisterWordsTests
{
    private readonly MersenneTwisterWords _generator = new();

    public static TheoryData<string> Bytes() => Names(
        "python-getrandbits-128", "python-getrandbits-64", "python-getrandbits-80", "python-getrandbits-256", "python-randbytes-20",
        "python-uuid4", "ruby-bytes-20");

    public static TheoryData<string> Numbers() => Names("python-decimal-32", "php-decimal", "ruby-base36-64");

    [Theory]
    [MemberData(nameof(Bytes))]
    public void Bytes_of_the_real_runtime_are_predicted(string fixture)
    {
        var tokens = TokenSamples.Of(fixture);

        Predicted(tokens, _generator.Predict(Reading(tokens), CancellationToken.None));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Numbers_of_the_real_runtime_are_predicted(string fixture)
    {
        var tokens = TokenSamples.Of(fixture);

        Predicted(tokens, _generator.Predict(Symbols(fixture, tokens), CancellationToken.None));
    }

    [Fact]
    public void Six_hundred_and_twenty_four_words_predict_the_next_token()
    {
        var tokens = TokenSamples.Of(TokenSamples.Fixtures("python-getrandbits-128").First());

        var prediction = _generator.Predict(Reading(tokens[..157]), CancellationToken.None);

        Assert.Equal((0, 155, 156), (prediction!.FirstUsed, prediction.LastUsed, prediction.At));
    }

    [Fact]
    public void Tokens_after_a_foreign_one_are_predicted()
    {
        var tokens = TokenSamples.Of(TokenSamples.Fixtures("python-getrandbits-128").First());
        tokens[0] = new string('a', 32);

        var prediction = _generator.Predict(Reading(tokens), CancellationToken.None);

        Assert.Equal(1, prediction!.FirstUsed);
        Assert.Equal(tokens[prediction.At!.Value], prediction.Token);
    }

    [Fact]
    public void Two_hundred_version_4_UUIDs_show_the_generator_but_not_a_whole_token()
    {
        var tokens = TokenSamples.Of(TokenSamples.Fixtures("python-uuid4").First());

        var prediction = _generator.Predict(Reading(tokens[..200]), CancellationToken.None);

        Assert.Null(prediction!.Token);
        Assert.Contains("too few tokens", prediction.Check);
    }

    [Fact]
    public void Tokens_of_a_perfect_generator_are_not_predicted()
    {
        for (var batch = 0; batch < 200; batch++)
        {
            Assert.Null(_generator.Predict(
                TokenSamples.Hexadecimal(MersenneTwisterSample.Perfect(16, 32, 200)), CancellationToken.None));
            Assert.Null(_generator.Predict(
                TokenSamples.Uuids([.. Enumerable.Range(0, 200).Select(_ => Guid.NewGuid().ToString())]), CancellationToken.None));
        }
    }

    [Fact]
    public void Counters_and_repeated_tokens_are_not_taken_for_it()
    {
        Assert.Null(_generator.Predict(Reading([.. Enumerable.Range(0, 700).Select(i => i.ToString("x32"))]), CancellationToken.None));
        Assert.Null(_generator.Predict(Reading([.. Enumerable.Repeat(new string('7', 32), 700)]), CancellationToken.None));
        Assert.Null(_generator.Predict(
            MersenneTwisterSample.Symbols([.. Enumerable.Range(0, 700).Select(i => $"{1_700_000_000 + i}")], 10), CancellationToken.None));
    }

    [Fact]
    public void Too_few_tokens_give_nothing_and_say_how_many_are_needed()
    {
        var reading = Reading(TokenSamples.Of(TokenSamples.Fixtures("python-getrandbits-128").First())[..100]);

        Assert.Null(_generator.Predict(reading, CancellationToken.None));
        Assert.Equal("needs 157 tokens of 128 bits, here are 100", _generator.NotTried(reading));
    }

    [Fact]
    public void Known_miss_tokens_that_other_clients_got_in_between()
    {
        var tokens = TokenSamples.Of(TokenSamples.Fixtures("python-uuid4").First());

        Assert.Null(_generator.Predict(Reading([.. tokens.Where((_, place) => place % 3 != 2)]), CancellationToken.None));
    }

    private static TheoryData<string> Names(params string[] formats) => [.. formats.SelectMany(TokenSamples.Fixtures)];

    private static ByteReading Reading(string[] tokens) =>
        tokens[0].Contains('-', StringComparison.Ordinal) ? TokenSamples.Uuids(tokens) : TokenSamples.Hexadecimal(tokens);

    private static SymbolReading Symbols(string fixture, string[] tokens) =>
        MersenneTwisterSample.Symbols(tokens, fixture.Contains("base36", StringComparison.Ordinal) ? 36 : 10);

    private static void Predicted(string[] tokens, Prediction? prediction)
    {
        Assert.NotNull(prediction);
        Assert.Equal(prediction.LastUsed + 1, prediction.At);
        Assert.Equal(tokens[prediction.At!.Value], prediction.Token);
        Assert.InRange(prediction.Log10FalseAlarm, double.NegativeInfinity, -14);
    }
}
