using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Readings;
using static CryptoAssert.Tests.Randomness.PlatformFixture;
using static CryptoAssert.Tests.Randomness.TokenSamples;

namespace CryptoAssert.Tests.Randomness;

public class LaggedFibonacciTests
{
    private static readonly LaggedFibonacci Generator = new();

    [Theory]
    [InlineData("c-type4x62", Letters62, "x[n] = x[n-63] + x[n-1] a character")]
    [InlineData("go-intn62", Letters62, "x[n] = x[n-607] + x[n-273] a character")]
    [InlineData("go-float62", Letters62, "x[n] = x[n-607] + x[n-273] a character")]
    [InlineData("c-rand36", Letters36, "x[n] = x[n-31] + x[n-3] a character")]
    [InlineData("c-rand62", Letters62, "x[n] = x[n-31] + x[n-3] a character")]
    public void Lags_of_the_real_runtimes_are_found(string format, string alphabet, string form)
    {
        foreach (var tokens in Samples(format))
        {
            var prediction = Generator.Predict(Symbols(alphabet, tokens), default);

            AssertRecognises(prediction);
            Assert.Equal(form, prediction!.Form);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20261123)]
    public void Lags_of_a_seeded_NET_random_are_found_in_320_characters(int seed)
    {
        var random = new Random(seed);
        var characters = Enumerable.Range(0, 320).Select(_ => Letters62[random.Next(62)]);
        string[] tokens = [.. characters.Chunk(32).Select(token => new string(token))];

        var prediction = Generator.Predict(Symbols(Letters62, tokens), default);

        AssertRecognises(prediction);
        Assert.Equal("x[n] = x[n-55] - x[n-34] a character", prediction!.Form);
    }

    /// <summary>R250 of Kirkpatrick and Stoll: 250 words, then the XOR of those 250 and 103 back.</summary>
    [Fact]
    public void A_shift_register_with_XOR_is_found()
    {
        var random = new Random(250);
        var words = Enumerable.Range(0, 250).Select(_ => random.Next()).ToList();
        for (var i = 250; i < 1600; i++)
        {
            words.Add(words[i - 250] ^ words[i - 103]);
        }

        string[] tokens = [.. words.Skip(600).Select(word => Letters64[word & 63]).Chunk(20).Select(token => new string(token))];

        Assert.Equal("x[n] = x[n-250] XOR x[n-103] a character", Generator.Predict(Symbols(Letters64, tokens), default)?.Form);
    }

    [Fact]
    public void Tokens_with_constant_places_stay_silent()
    {
        string[] tokens = [.. Enumerable.Range(0, 100).Select(i => i.ToString("x16"))];

        Assert.Null(Generator.Predict(Symbols(Digits16, tokens), default));
    }

    [Fact]
    public void Too_few_characters_are_named()
    {
        var reading = Symbols(Letters62, Samples("go-intn62")[0][..10]);

        Assert.Null(Generator.Predict(reading, default));
        Assert.Equal("lags up to 610 need 658 characters in a row, here are 320", Generator.NotTried(reading));
    }

    [Fact]
    public void Tokens_of_a_secure_generator_stay_silent() => SecureTokens.AssertNothingIsSaidOf(Generator, 1);

    [Fact]
    public void A_search_can_be_cancelled()
    {
        SymbolReading reading = Symbols(Letters62, Samples("go-intn62")[0]);

        Assert.Throws<OperationCanceledException>(() => Generator.Predict(reading, new CancellationToken(canceled: true)));
    }
}
