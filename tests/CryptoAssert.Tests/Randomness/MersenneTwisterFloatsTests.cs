using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Readings;
using Xunit;

namespace CryptoAssert.Tests.Randomness;

public class MersenneTwisterFloatsTests
{
    private readonly MersenneTwisterFloats _generator = new();

    public static TheoryData<string, int> Texts()
    {
        var texts = new TheoryData<string, int>();
        foreach (var (format, size) in new[]
        {
            ("python-choices-36-16", 36), ("python-choices-62-32", 62), ("python-choices-10-8", 10), ("ruby-float-36-16", 36), ("cpp-62-32", 62),
        })
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
        var tokens = TokenSamples.Of(TokenSamples.Fixtures("python-floats-16").First());

        var prediction = _generator.Predict(TokenSamples.Hexadecimal(tokens), CancellationToken.None);

        Assert.Equal(tokens[prediction!.At!.Value], prediction.Token);
    }

    [Fact]
    public void The_way_the_words_are_used_is_named()
    {
        Assert.Contains("two words a character", First("python-choices-62-32", 62).Form);
        Assert.Contains("one word a character", First("cpp-62-32", 62).Form);

        Prediction First(string format, int size) => _generator.Predict(Symbols(format, size, tokens => tokens), CancellationToken.None)!;
    }

    [Theory]
    [InlineData(36, 16, 330)]
    [InlineData(62, 32, 160)]
    [InlineData(16, 32, 200)]
    public void Tokens_of_a_perfect_generator_are_not_predicted(int size, int length, int count) => Assert.Null(
        _generator.Predict(MersenneTwisterSample.Symbols(MersenneTwisterSample.Perfect(size, length, count), size), CancellationToken.None));

    [Fact]
    public void A_solution_takes_less_than_120_megabytes()
    {
        var reading = MersenneTwisterSample.Symbols(MersenneTwisterSample.Perfect(36, 16, 330), 36);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Null(_generator.Predict(reading, CancellationToken.None));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 50_000_000, 2 * 120_000_000); // two forms, one after the other
    }

    [Fact]
    public void Long_streams_of_a_perfect_generator_are_dismissed_without_a_solution()
    {
        var reading = MersenneTwisterSample.Symbols(MersenneTwisterSample.Perfect(62, 64, 400), 62);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Null(_generator.Predict(reading, CancellationToken.None));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }

    [Fact]
    public void Too_few_characters_give_nothing_and_say_how_many_are_needed()
    {
        var reading = Symbols("python-choices-36-16", 36, tokens => tokens[..200]);

        Assert.Null(_generator.Predict(reading, CancellationToken.None));
        Assert.Matches("^needs about 4,[67][0-9]{2} characters in a row, here are 3,200$", _generator.NotTried(reading));
    }

    [Fact]
    public void Enough_characters_leave_nothing_to_explain() =>
        Assert.Null(_generator.NotTried(Symbols("python-choices-36-16", 36, tokens => tokens)));

    [Fact]
    public void A_wrong_order_of_the_alphabet_gives_nothing() => Assert.Null(_generator.Predict(
        TokenSamples.Symbols(
            "abcdefghijklmnopqrstuvwxyz0123456789", TokenSamples.Of(TokenSamples.Fixtures("python-choices-36-16").First())),
        CancellationToken.None));

    [Theory]
    [InlineData("python-choice-62-32", 62)]
    [InlineData("python-choice-16-32", 16)]
    public void Known_miss_rejection_in_random_choice_breaks_the_alignment(string format, int size) =>
        Assert.Null(_generator.Predict(Symbols(format, size, tokens => tokens), CancellationToken.None));

    [Fact]
    public void Known_miss_a_token_that_another_client_got() => Assert.Null(_generator.Predict(
        Symbols("python-choices-62-32", 62, tokens => [.. tokens[..70], .. tokens[71..]]), CancellationToken.None));

    private static SymbolReading Symbols(string format, int size, Func<string[], string[]> choose) =>
        MersenneTwisterSample.Symbols(choose(TokenSamples.Of(TokenSamples.Fixtures(format).First())), size);
}
