using CryptoAssert.Randomness.Generators;
using static CryptoAssert.Tests.Randomness.PlatformFixture;
using static CryptoAssert.Tests.Randomness.TokenSamples;

namespace CryptoAssert.Tests.Randomness;

public class Drand48Tests
{
    private static readonly Drand48 Generator = new();

    [Theory]
    [InlineData("perl-rand62", Letters62, "int(rand(62)) a character", 1)]
    [InlineData("perl-rand36", Letters36, "int(rand(36)) a character", 2)]
    [InlineData("perl-rand16", Digits16, "int(rand(16)) a character", 1)]
    [InlineData("perl-code6", Digits10, "int(rand(1000000)) a token", 5)]
    [InlineData("c-drand48", Letters62, "int(rand(62)) a character", 1)]
    [InlineData("c-lrand48x62", Letters62, "lrand48() % 62 a character", 1)]
    [InlineData("c-lrand48x64", Letters64, "lrand48() % 64 a character", 1)]
    [InlineData("java-float62", Letters62, "int(rand(62)) a character", 1)]
    public void Tokens_of_the_real_runtimes_are_predicted(string format, string alphabet, string form, int used)
    {
        foreach (var tokens in Samples(format))
        {
            var prediction = Generator.Predict(Symbols(alphabet, tokens), default);

            AssertPredicts(prediction, tokens);
            Assert.Equal(form, prediction!.Form);
            Assert.Equal(used, prediction.LastUsed + 1);
        }
    }

    [Fact]
    public void The_seed_is_found() =>
        Assert.Equal(
            ["seed 1763984524", "seed 2000000011", "seed 42"],
            Samples("c-drand48").Select(tokens => Generator.Predict(Symbols(Letters62, tokens), default)!.State));

    [Fact]
    public void Too_few_characters_are_named()
    {
        var reading = Symbols(Letters36, [Samples("perl-rand36")[0][0]]);

        Assert.Null(Generator.Predict(reading, default));
        Assert.Equal("needs 19 characters in a row, here are 16", Generator.NotTried(reading));
    }

    [Fact]
    public void Tokens_of_a_secure_generator_stay_silent() => SecureTokens.AssertNothingIsSaidOf(Generator, 10);
}
