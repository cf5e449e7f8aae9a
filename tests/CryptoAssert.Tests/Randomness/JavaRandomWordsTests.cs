using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Readings;
using static CryptoAssert.Tests.Randomness.PlatformFixture;
using static CryptoAssert.Tests.Randomness.TokenSamples;

namespace CryptoAssert.Tests.Randomness;

public class JavaRandomWordsTests
{
    private static readonly JavaRandomWords Generator = new();

    public static TheoryData<string, string, int> Bytes => new()
    {
        { "java-bytes32", "nextBytes", 1 },
        { "java-bytes16", "nextBytes", 1 },
        { "java-bytes10", "nextBytes", 2 },
        { "java-base64url24", "nextBytes", 1 },
        { "java-longHex32", "nextLong() in words of 64 bits", 1 },
        { "java-uuid", "nextLong() in words of 64 bits", 1 },
        { "java-uuidBytes", "nextBytes", 1 },
        { "java-uuid4", "nextBytes", 1 },
        { "java-uuid4Longs", "nextLong() in words of 64 bits", 1 },
    };

    [Theory]
    [MemberData(nameof(Bytes))]
    public void Bytes_of_the_real_runtime_are_predicted(string format, string form, int used)
    {
        foreach (var tokens in Samples(format))
        {
            var prediction = Generator.Predict(Read(format, tokens), default);

            AssertPredicts(prediction, tokens);
            Assert.Equal(form, prediction!.Form);
            Assert.Equal(used, prediction.LastUsed + 1);
        }
    }

    [Theory]
    [InlineData("java-intHex", Digits16, "nextInt()", 3)]
    [InlineData("java-longHex", Digits16, "nextLong()", 2)]
    [InlineData("java-longAbs", Digits10, "Math.abs(nextLong())", 2)]
    [InlineData("java-longAbs36", Digits36, "Math.abs(nextLong())", 2)]
    [InlineData("java-intAbs", Digits10, "nextInt(Integer.MAX_VALUE)", 4)]
    [InlineData("java-intAbsolute", Digits10, "Math.abs(nextInt())", 4)]
    public void Numbers_of_the_real_runtime_are_predicted(string format, string alphabet, string form, int used)
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
    public void A_token_without_its_leading_zero_is_predicted()
    {
        // Long.toHexString drops it: the tokens differ in length
        string[] tokens = [.. Samples("java-longHex").SelectMany(sample => sample)];
        Assert.Contains(tokens, token => token.Length < 16);
        var before = Array.FindIndex(tokens, token => token.Length < 16) - 2;

        var prediction = Generator.Predict(Symbols(Digits16, tokens[before..(before + 3)]), default);

        AssertPredicts(prediction, tokens[before..(before + 3)]);
    }

    [Fact]
    public void Too_few_bytes_stay_silent() =>
        Assert.Null(Generator.Predict(Hexadecimal([.. Samples("java-bytes32")[0].Take(1).Select(token => token[..16])]), default));

    [Fact]
    public void Tokens_of_a_secure_generator_stay_silent() => SecureTokens.AssertNothingIsSaidOf(Generator, 10);

    private static ByteReading Read(string format, string[] tokens) =>
        format.Contains("uuid", StringComparison.Ordinal) ? Uuids(tokens)
        : format.Contains("base64", StringComparison.Ordinal) ? Base64(tokens)
        : Hexadecimal(tokens);
}
