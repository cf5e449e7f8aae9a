using CryptoAssert.Randomness.Generators;
using static CryptoAssert.Tests.Randomness.PlatformFixture;
using static CryptoAssert.Tests.Randomness.TokenSamples;

namespace CryptoAssert.Tests.Randomness;

public class JavaRandomTests
{
    private static readonly JavaRandom Generator = new();

    [Theory]
    [InlineData("java-nextInt62", Letters62, "nextInt(62) a character", 1)]
    [InlineData("java-nextInt36", Letters36, "nextInt(36) a character", 2)]
    [InlineData("java-nextInt26", Letters26, "nextInt(26) a character", 3)]
    [InlineData("java-nextInt10", Digits10, "nextInt(10) a character", 4)]
    [InlineData("java-nextInt31", Letters31, "nextInt(31) a character", 2)]
    [InlineData("java-nextInt57", Letters57, "nextInt(57) a character", 1)]
    [InlineData("java-nextInt16", Digits16, "nextInt(16) a character", 1)]
    [InlineData("java-nextInt64", Letters64, "nextInt(64) a character", 1)]
    [InlineData("java-nextIntRange64", Letters64, "nextInt(0, 64) a character", 1)]
    [InlineData("java-double62", Letters62, "(int)(Math.random() * 62) a character", 1)]
    [InlineData("java-double36", Letters36, "(int)(Math.random() * 36) a character", 2)]
    [InlineData("java-double10", Digits10, "(int)(Math.random() * 10) a character", 4)]
    [InlineData("java-code6", Digits10, "nextInt(1000000) a token", 5)]
    [InlineData("java-code6From", Digits10, "nextInt(900000) a token", 5)]
    [InlineData("java-code6Wrong", Digits10, "nextInt(999999) a token", 5)]
    [InlineData("java-code6Double", Digits10, "(int)(Math.random() * 900000) a token", 5)]
    public void Tokens_of_the_real_runtime_are_predicted(string format, string alphabet, string form, int used)
    {
        foreach (var tokens in Samples(format))
        {
            var prediction = Generator.Predict(Symbols(alphabet, tokens), default);

            AssertPredicts(prediction, tokens);
            Assert.Equal(form, prediction!.Form);
            Assert.Equal(used, prediction.LastUsed - prediction.FirstUsed + 1);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Tokens_of_Commons_RandomStringUtils_are_predicted(bool isOldVersion)
    {
        foreach (var sample in Samples("java-commons20"))
        {
            // the oldest versions fill the token from its end with the same characters
            string[] tokens = [.. sample.Select(token => isOldVersion ? new string([.. token.Reverse()]) : token)];

            var prediction = Generator.Predict(Symbols(Ordered62, tokens), default);

            AssertPredicts(prediction, tokens);
            Assert.StartsWith("RandomStringUtils", prediction!.Form);
        }
    }

    [Fact]
    public void A_new_generator_for_each_token_gives_its_seed()
    {
        var seeds = new List<string?>();
        foreach (var tokens in Samples("java-perToken62"))
        {
            var prediction = Generator.Predict(Symbols(Letters62, tokens), default);

            AssertRecognises(prediction);
            Assert.Contains("a new generator for each token", prediction!.Form);
            seeds.Add(prediction.State);
        }

        Assert.Equal(["seed 1", "seed 1234567", "seed 1763984524000"], seeds);
    }

    [Fact]
    public void A_gap_before_the_second_half_of_the_tokens_does_not_hide_them()
    {
        var sample = Samples("java-nextInt62")[0];
        string[] tokens = ["0".PadLeft(32, 'A'), "1".PadLeft(32, 'A'), sample[0], sample[1]];

        AssertPredicts(Generator.Predict(Symbols(Letters62, tokens), default), tokens);
    }

    [Fact]
    public void The_last_token_is_shown_by_redundancy_only()
    {
        var tokens = Samples("java-nextInt62")[0][..1];

        AssertRecognises(Generator.Predict(Symbols(Letters62, tokens), default));
    }

    [Theory]
    [InlineData("java-abs62", Letters62)] // Math.abs(nextInt()) % m loses the sign
    [InlineData("java-float62", Letters62)] // one step, scaled: CRY4023 has it
    [InlineData("perl-rand16", Digits16)] // a seeded drand48 is not Java
    public void Known_misses_stay_silent(string format, string alphabet)
    {
        foreach (var tokens in Samples(format).Take(2))
        {
            Assert.Null(Generator.Predict(Symbols(alphabet, tokens), default));
        }
    }

    [Fact]
    public void A_shuffled_alphabet_stays_silent()
    {
        var shuffled = new string([.. Letters62.OrderBy(character => character * 7919 % 127)]);

        Assert.Null(Generator.Predict(Symbols(shuffled, Samples("java-nextInt62")[0]), default));
    }

    [Fact]
    public void Too_few_characters_are_named()
    {
        var reading = Symbols(Letters62, [Samples("java-nextInt62")[0][0][..12]]);

        Assert.Null(Generator.Predict(reading, default));
        Assert.Equal("needs 17 characters in a row, here are 12", Generator.NotTried(reading));
    }

    [Fact]
    public void Tokens_of_a_secure_generator_stay_silent() => SecureTokens.AssertNothingIsSaidOf(Generator, 10);

    [Fact]
    public void A_search_can_be_cancelled()
    {
        var reading = Symbols(Letters62, Samples("java-nextInt62")[0]);

        Assert.Throws<OperationCanceledException>(() => Generator.Predict(reading, new CancellationToken(canceled: true)));
    }
}
