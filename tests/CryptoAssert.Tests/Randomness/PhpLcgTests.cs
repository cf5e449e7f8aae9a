using CryptoAssert.Randomness.Generators;
using static CryptoAssert.Tests.Randomness.PlatformFixture;
using static CryptoAssert.Tests.Randomness.TokenSamples;

namespace CryptoAssert.Tests.Randomness;

public class PhpLcgTests
{
    private static readonly PhpLcg Generator = new();

    [Theory]
    [InlineData("php-lcg62", Letters62, "(int)(lcg_value() * 62) a character", 1)]
    [InlineData("php-lcg36", Letters36, "(int)(lcg_value() * 36) a character", 2)]
    [InlineData("php-lcg10", Digits10, "(int)(lcg_value() * 10) a character", 5)]
    [InlineData("php-lcgCode6", Digits10, "(int)(lcg_value() * 900000) a token", 6)]
    public void Tokens_of_the_real_runtime_are_predicted(string format, string alphabet, string form, int used)
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
    public void Too_few_characters_are_named()
    {
        var reading = Symbols(Letters36, [Samples("php-lcg36")[0][0]]);

        Assert.Null(Generator.Predict(reading, default));
        Assert.Equal("needs 22 characters in a row, here are 16", Generator.NotTried(reading));
    }

    [Fact]
    public void Tokens_of_a_secure_generator_stay_silent() => SecureTokens.AssertNothingIsSaidOf(Generator, 10);
}
