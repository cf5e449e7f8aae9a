using CryptoAssert.Randomness.Generators;
using static CryptoAssert.Tests.Randomness.DotNetTokens;

namespace CryptoAssert.Tests.Randomness;

public class DotNetRandomPerTokenTests
{
    private static readonly DotNetRandomPerToken Generator = new();

    [Theory]
    [InlineData(62, 32)]
    [InlineData(62, 8)]
    [InlineData(64, 22)]
    [InlineData(36, 16)]
    [InlineData(26, 12)]
    [InlineData(16, 16)]
    [InlineData(10, 18)]
    public void The_seed_of_every_token_is_found(int size, int length)
    {
        int[] seeds = [914551, 0, int.MaxValue /* begins almost like 0 */, 1, 2147483646, 1073741824, 77, 1234567890];
        var tokens = Many(seeds.Length, i =>
        {
            var random = new Random(seeds[i]);
            return Text(size, length, () => random.Next(size));
        });

        var prediction = Generator.Predict(Symbols(size, tokens), default);

        Assert.NotNull(prediction);
        Assert.Null(prediction.Token);
        Assert.EndsWith("seeds 914551, 0, 0, 1", prediction.State, StringComparison.Ordinal);
        Assert.StartsWith("8 of 8 tokens have a seed", prediction.Check, StringComparison.Ordinal);
        Assert.True(prediction.Log10FalseAlarm <= -13);
    }

    [Fact]
    public void The_seed_of_bytes_is_found()
    {
        var prediction = Generator.Predict(TokenSamples.Hexadecimal(Many(3, i => Bytes(new Random(-1000 * (i + 7) * (i + 7)), 16))), default);

        Assert.Equal("NextBytes", prediction!.Form);
        Assert.EndsWith("seeds 49000, 64000, 81000", prediction.State, StringComparison.Ordinal);
    }

    [Fact]
    public void Hash_codes_of_guids_are_no_better_seeds()
    {
        var tokens = Many(50, _ =>
        {
            var random = new Random(Guid.NewGuid().GetHashCode());
            return Text(62, 32, () => random.Next(62));
        });

        Assert.StartsWith("50 of 50 tokens", Generator.Predict(Symbols(62, tokens), default)!.Check, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_drawn_before_the_token_do_not_help()
    {
        var tokens = Many(5, i =>
        {
            var random = After(i * i * 7919, 12);
            return Text(62, 22, () => random.Next(62));
        });

        Assert.Equal("Next(62) a character, 12 values drawn before", Generator.Predict(Symbols(62, tokens), default)!.Form);
    }

    [Fact]
    public void Counted_seeds_give_the_next_token()
    {
        var tokens = Many(10, i =>
        {
            var random = new Random(5000 + 3 * i);
            return Text(62, 16, () => random.Next(62));
        });

        var prediction = Generator.Predict(Symbols(62, tokens), default);

        Assert.Equal((2, 3), (prediction!.LastUsed, prediction.At));
        Assert.Equal(tokens[3], prediction.Token);
    }

    [Fact]
    public void Seeds_of_a_clock_give_the_next_token_among_few()
    {
        var (clock, steps) = (914551, new Random(2));
        var tokens = Many(30, _ =>
        {
            var random = new Random(clock += steps.Next(15));
            return Text(62, 32, () => random.Next(62));
        });

        var prediction = Generator.Predict(Symbols(62, tokens), default);

        Assert.Equal(tokens[10], prediction!.Token);
        Assert.Equal(10, prediction.At);
        Assert.Contains("token 11 is one of", prediction.Check, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(16)]
    [InlineData(36)]
    [InlineData(62)]
    [InlineData(64)]
    public void Secure_tokens_have_no_seed(int size)
    {
        for (var batch = 0; batch < 50; batch++)
        {
            Assert.Null(Generator.Predict(Symbols(size, Secure(size, 20, 50)), default));
        }
    }

    [Fact]
    public void One_instance_for_all_tokens_is_the_other_attack()
    {
        var random = new Random(1);

        Assert.Null(Generator.Predict(Symbols(62, Many(50, _ => Text(62, 32, () => random.Next(62)))), default));
    }

    [Fact]
    public void Tokens_too_short_to_tell_a_seed_are_said()
    {
        var tokens = Many(50, i =>
        {
            var random = new Random(i);
            return Text(10, 6, () => random.Next(10));
        });

        Assert.Null(Generator.Predict(Symbols(10, tokens), default));
        Assert.Equal("needs more than 39 bits a token to tell one of 2^31 seeds, here are 20", Generator.NotTried(Symbols(10, tokens)));
    }

    [Fact]
    public void Known_miss_a_generator_without_a_seed() =>
        Assert.Null(Generator.Predict(Symbols(62, Many(50, _ => new Random().GetString(Alphabet(62), 32))), default));
}
