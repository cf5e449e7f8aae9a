using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Generators.Lagged;
using static CryptoAssert.Tests.Randomness.PlatformFixture;
using static CryptoAssert.Tests.Randomness.TokenSamples;

namespace CryptoAssert.Tests.Randomness;

public class GlibcRandTests
{
    private static readonly GlibcRand Generator = new();

    /// <summary>What every C program without srand prints on Linux: known from countless questions.</summary>
    [Fact]
    public void An_unseeded_program_starts_with_its_well_known_numbers()
    {
        var random = new GlibcRandom(1);

        Assert.Equal([1804289383, 846930886, 1681692777, 1714636915], Enumerable.Range(0, 4).Select(_ => random.Next()));
    }

    [Theory]
    [InlineData("c-rand62", Letters62, "rand() % 62 a character")]
    [InlineData("c-rand36", Letters36, "rand() % 36 a character")]
    [InlineData("c-rand26", Letters26, "rand() % 26 a character")]
    [InlineData("c-rand10", Digits10, "rand() % 10 a character")]
    [InlineData("c-rand16", Digits16, "rand() % 16 a character")]
    [InlineData("c-code6", Digits10, "rand() % 1000000 a token")]
    public void Tokens_of_any_seed_are_predicted(string format, string alphabet, string form)
    {
        foreach (var tokens in Samples(format))
        {
            var prediction = Generator.Predict(Symbols(alphabet, tokens), default);

            AssertPredicts(prediction, tokens);
            Assert.Equal(form, prediction!.Form);
            Assert.StartsWith("seed ", prediction.State);
        }
    }

    [Fact]
    public void The_time_as_seed_is_found_from_160_characters()
    {
        var prediction = Generator.Predict(Symbols(Letters62, Samples("c-rand62")[0]), default);

        Assert.Equal("seed 1763984524", prediction!.State);
        Assert.InRange(prediction.LastUsed, 3, 6);
    }

    [Fact]
    public void Missed_tokens_do_not_hide_the_seed()
    {
        var tokens = Samples("c-rand62")[0][3..];

        AssertPredicts(Generator.Predict(Symbols(Letters62, tokens), default), tokens);
    }

    [Fact]
    public void A_power_of_two_is_predicted_without_the_seed()
    {
        // 20 tokens of 32 characters were made before, more than is tried for a seed
        var source = new GlibcRandom(1763984524);
        var digits = Enumerable.Range(0, 640 + 384).Select(_ => Digits16[source.Next() % 16]).ToArray();
        string[] tokens = [.. digits[640..].Chunk(32).Select(token => new string(token))];

        var prediction = Generator.Predict(Symbols(Digits16, tokens), default);

        AssertPredicts(prediction, tokens);
        Assert.Null(prediction!.State);
    }

    [Theory]
    [InlineData("c-rand31", Letters31)]
    [InlineData("c-scaled62", Letters62)]
    public void Odd_alphabets_and_scaled_numbers_are_recognised_only(string format, string alphabet)
    {
        foreach (var tokens in Samples(format).Take(2)) // the third seed is 42
        {
            AssertRecognises(Generator.Predict(Symbols(alphabet, tokens), default));
        }
    }

    [Fact]
    public void Too_few_characters_are_named()
    {
        var reading = Symbols(Letters62, Samples("c-rand62")[0][..1]);

        Assert.Null(Generator.Predict(reading, default));
        Assert.Equal("needs 45 characters in a row, here are 32", Generator.NotTried(reading));
    }

    [Fact]
    public void Tokens_of_a_secure_generator_stay_silent() => SecureTokens.AssertNothingIsSaidOf(Generator, 10);
}
