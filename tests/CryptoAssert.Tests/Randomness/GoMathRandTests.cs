using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Generators.Lagged;
using static CryptoAssert.Tests.Randomness.PlatformFixture;
using static CryptoAssert.Tests.Randomness.TokenSamples;

namespace CryptoAssert.Tests.Randomness;

public class GoMathRandTests
{
    private static readonly GoMathRand Generator = new();

    /// <summary>What every Go program before 1.20 prints for rand.Int(): known from countless questions.</summary>
    [Fact]
    public void An_unseeded_program_starts_with_its_well_known_number() =>
        Assert.Equal(5577006791947779410UL, new GoSource(1).Next() & long.MaxValue);

    [Theory]
    [InlineData("go-intn62few", Letters62, "Intn(62) a character", 1)]
    [InlineData("go-code6", Digits10, "Intn(1000000) a token", 4)]
    [InlineData("go-int63dec", Digits10, "Int63()", 2)]
    public void Tokens_of_small_seeds_are_predicted(string format, string alphabet, string form, int used)
    {
        foreach (var tokens in Samples(format))
        {
            var prediction = Generator.Predict(Symbols(alphabet, tokens), default);

            AssertPredicts(prediction, tokens);
            Assert.Equal(form, prediction!.Form);
            Assert.Equal(used, prediction.LastUsed + 1);
        }
    }

    [Theory]
    [InlineData("go-int63hex", Digits16, "Int63()")]
    [InlineData("go-uint64hex", Digits16, "Uint64()")]
    [InlineData("go-int63base36", Digits36, "Int63()")]
    public void Whole_numbers_of_any_seed_are_predicted(string format, string alphabet, string form)
    {
        foreach (var tokens in Samples(format))
        {
            var prediction = Generator.Predict(Symbols(alphabet, tokens), default);

            AssertPredicts(prediction, tokens);
            Assert.Equal(form, prediction!.Form);
        }
    }

    [Theory]
    [InlineData("go-bytes32")]
    [InlineData("go-bytes16")]
    public void Bytes_of_the_real_runtime_are_predicted(string format)
    {
        foreach (var tokens in Samples(format))
        {
            AssertPredicts(Generator.Predict(Hexadecimal(tokens), default), tokens);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    public void Bytes_are_predicted_when_the_first_token_was_missed(int missed)
    {
        var tokens = Samples("go-bytes32")[1][missed..];

        AssertPredicts(Generator.Predict(Hexadecimal(tokens), default), tokens);
    }

    [Theory]
    [InlineData("go-intn36", Letters36, "Intn(36) a character")]
    [InlineData("go-intn16", Digits16, "Intn(16) a character")]
    [InlineData("go-float62", Letters62, "int(Float64() * 62) a character")]
    public void Characters_of_large_seeds_are_recognised(string format, string alphabet, string form)
    {
        foreach (var tokens in Samples(format).Take(2)) // the third seed is 42
        {
            var prediction = Generator.Predict(Symbols(alphabet, tokens), default);

            AssertRecognises(prediction);
            Assert.Equal(form, prediction!.Form);
        }
    }

    [Fact]
    public void Seeds_are_found_once_the_generator_is_known()
    {
        var states = new List<string?>();
        foreach (var tokens in Samples("go-intn62"))
        {
            var prediction = Generator.Predict(Symbols(Letters62, tokens), default);

            Assert.Equal("Intn(62) a character", prediction!.Form);
            states.Add(prediction.State);
        }

        Assert.Equal([null, null, "seed 42", "seed 1"], states); // two are seconds and nanoseconds: out of reach
    }

    [Fact]
    public void Large_seeds_stay_silent_when_characters_are_few()
    {
        var reading = Symbols(Letters62, Samples("go-intn62")[0][..10]);

        Assert.Null(Generator.Predict(reading, default));
        Assert.Equal(
            "needs 622 characters in a row, here are 320; only seeds below 262144 tried", Generator.NotTried(reading));
    }

    [Fact]
    public void Tokens_of_a_secure_generator_stay_silent() => SecureTokens.AssertNothingIsSaidOf(Generator, 10);

    [Fact]
    public void Few_tokens_of_a_secure_generator_stay_silent() => SecureTokens.AssertNothingIsSaidOf(Generator, 1, tokens: 8);
}
