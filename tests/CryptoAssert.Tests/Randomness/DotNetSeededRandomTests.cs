using System.Globalization;
using System.Security.Cryptography;
using CryptoAssert.Randomness.Generators;
using static CryptoAssert.Tests.Randomness.DotNetTokens;

namespace CryptoAssert.Tests.Randomness;

public class DotNetSeededRandomTests
{
    private static readonly DotNetSeededRandom Generator = new();

    private static void Predicts(Prediction? prediction, List<string> tokens, string form, int mostUsed)
    {
        Assert.NotNull(prediction);
        Assert.Equal(form, prediction.Form);
        Assert.Equal(tokens[prediction.At!.Value], prediction.Token);
        Assert.Equal(prediction.LastUsed + 1, prediction.At);
        Assert.InRange(prediction.LastUsed - prediction.FirstUsed + 1, 1, mostUsed);
        Assert.True(prediction.Log10FalseAlarm <= -13);
    }

    [Theory]
    [InlineData(62, 32, 0, 914551, 1)]
    [InlineData(62, 32, 1500, -7, 1)]
    [InlineData(62, 16, 77, 0, 2)]
    [InlineData(62, 8, 1000, int.MaxValue, 3)]
    [InlineData(36, 16, 3000, int.MinValue, 2)]
    [InlineData(64, 22, 33, 42, 1)]
    [InlineData(26, 20, 512, 1234567, 2)]
    [InlineData(16, 32, 100, 2026, 1)]
    [InlineData(10, 16, 500, 99, 2)]
    public void Tokens_of_the_real_runtime_are_predicted(int size, int length, int drawn, int seed, int mostUsed)
    {
        var random = After(seed, drawn);
        var tokens = Many(100, _ => Text(size, length, () => random.Next(size)));

        var prediction = Generator.Predict(Symbols(size, tokens), default);

        Predicts(prediction, tokens, $"Next({size}) a character", mostUsed);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{drawn} values drawn"), prediction!.State, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Bytes_of_the_real_runtime_are_predicted(int seed)
    {
        var random = After(seed, 40);
        var tokens = Many(20, _ => Bytes(random, 16));

        Predicts(Generator.Predict(TokenSamples.Hexadecimal(tokens), default), tokens, "NextBytes", 1);
    }

    [Fact]
    public void Next_with_a_range_and_NextDouble_and_GetString_are_the_same_as_Next()
    {
        foreach (var draw in new Func<Random, int>[]
        {
            random => random.Next(0, 62), random => random.Next(5, 67) - 5, random => (int)(random.NextDouble() * 62),
            random => Letters.IndexOf(random.GetString(Alphabet(62), 1), StringComparison.Ordinal),
        })
        {
            var random = After(5, 9);
            var tokens = Many(10, _ => Text(62, 24, () => draw(random)));
            Predicts(Generator.Predict(Symbols(62, tokens), default), tokens, "Next(62) a character", 1);
        }
    }

    [Fact]
    public void Remainders_are_predicted()
    {
        var random = After(5, 700);
        var tokens = Many(20, _ => Text(62, 22, () => random.Next() % 62));

        Predicts(Generator.Predict(Symbols(62, tokens), default), tokens, "Next() % 62 a character", 1);
    }

    [Fact]
    public void A_last_character_that_is_never_drawn_is_seen()
    {
        var random = After(5, 30);
        var tokens = Many(50, _ => Text(62, 22, () => random.Next(61)));

        Predicts(Generator.Predict(Symbols(62, tokens), default), tokens, "Next(61) a character", 1);
    }

    [Fact]
    public void One_time_codes_are_predicted()
    {
        var random = After(8, 25);
        var tokens = Many(30, _ => random.Next(100_000, 1_000_000).ToString(CultureInfo.InvariantCulture));

        Predicts(Generator.Predict(Symbols(10, tokens), default), tokens, "Next(100000, 1000000)", 5);
    }

    [Fact]
    public void Codes_of_an_instance_that_drew_thousands_of_values_are_predicted()
    {
        var random = After(8, 2500);
        var tokens = Many(100, _ => random.Next(1_000_000).ToString("D6", CultureInfo.InvariantCulture));

        Predicts(Generator.Predict(Symbols(10, tokens), default), tokens, "Next(1000000)", 6);
    }

    [Fact]
    public void Whole_numbers_are_predicted()
    {
        var random = After(8, 25);
        var tokens = Many(10, _ => random.Next().ToString(CultureInfo.InvariantCulture));

        Predicts(Generator.Predict(Symbols(10, tokens), default), tokens, "Next() as a number", 3);
    }

    [Theory]
    [InlineData(7, 4000)]
    [InlineData(20, 10)]
    public void Values_drawn_between_the_tokens_do_not_help(int gap, int drawn)
    {
        var random = After(11, drawn);
        var tokens = Many(20, _ =>
        {
            var token = Text(62, 32, () => random.Next(62));
            random.NextBytes(new byte[gap]);
            return token;
        });

        Predicts(Generator.Predict(Symbols(62, tokens), default), tokens, "Next(62) a character", 1);
    }

    [Fact]
    public void Gaps_without_any_rule_do_not_help_a_young_instance()
    {
        var (random, gaps) = (After(11, 50), new Random(1));
        var tokens = Many(20, _ =>
        {
            random.NextBytes(new byte[gaps.Next(200)]);
            return Text(62, 32, () => random.Next(62));
        });

        var prediction = Generator.Predict(Symbols(62, tokens), default);

        Predicts(prediction, tokens, "Next(62) a character", 1);
        Assert.Contains("of up to 1,000 that were tried", prediction!.Check, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_instance_is_named_without_its_seed()
    {
        var random = After(11, 50_000);
        var tokens = Many(200, _ => Text(62, 32, () => random.Next(62)));

        var prediction = Generator.Predict(Symbols(62, tokens), default);

        Assert.NotNull(prediction);
        Assert.Null(prediction.Token);
        Assert.StartsWith("each of 6,345 digits", prediction.Check, StringComparison.Ordinal);
        Assert.True(prediction.Log10FalseAlarm <= -13);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(16)]
    [InlineData(36)]
    [InlineData(62)]
    [InlineData(64)]
    public void Secure_tokens_are_not_predicted(int size)
    {
        for (var batch = 0; batch < 20; batch++)
        {
            Assert.Null(Generator.Predict(Symbols(size, Secure(size, 24, 100)), default));
        }
    }

    [Fact]
    public void Secure_bytes_are_not_predicted() =>
        Assert.Null(Generator.Predict(TokenSamples.Hexadecimal(Many(200, _ => Convert.ToHexString(RandomNumberGenerator.GetBytes(16)))), default));

    [Fact]
    public void Counters_and_repeated_tokens_are_not_taken_for_it()
    {
        Assert.Null(Generator.Predict(Symbols(10, Many(200, i => i.ToString("D12", CultureInfo.InvariantCulture))), default));
        Assert.Null(Generator.Predict(Symbols(10, Many(200, i => (1_700_000_000_000 + i * 37).ToString(CultureInfo.InvariantCulture))), default));
        Assert.Null(Generator.Predict(Symbols(62, Many(200, _ => "kX3bQ9aZt0")), default));
    }

    [Fact]
    public void Too_few_digits_are_said()
    {
        var tokens = Secure(62, 16, 2);

        Assert.Null(Generator.Predict(Symbols(62, tokens), default));
        Assert.Equal("an old instance needs 69 digits in a row, here are 32", Generator.NotTried(Symbols(62, tokens)));
        Assert.Null(Generator.NotTried(Symbols(62, Secure(62, 32, 10))));
    }

    [Fact]
    public void Known_miss_an_old_instance_with_gaps_longer_than_the_lags()
    {
        var random = After(11, 5000);
        var tokens = Many(200, _ =>
        {
            random.NextBytes(new byte[97]);
            return Text(62, 32, () => random.Next(62));
        });

        Assert.Null(Generator.Predict(Symbols(62, tokens), default));
    }

    [Fact]
    public void Known_miss_a_generator_without_a_seed()
    {
        var random = new Random();

        Assert.Null(Generator.Predict(Symbols(62, Many(200, _ => Text(62, 32, () => random.Next(62)))), default));
    }

    [Fact]
    public void Known_miss_a_shuffled_alphabet()
    {
        var shuffled = Letters[..62].ToCharArray();
        new Random(3).Shuffle(shuffled);
        var random = After(11, 0);

        Assert.Null(Generator.Predict(Symbols(62, Many(100, _ => random.GetString(shuffled, 32))), default));
    }
}
