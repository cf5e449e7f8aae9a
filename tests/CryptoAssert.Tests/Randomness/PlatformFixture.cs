using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Tests.Randomness;

/// <summary>
/// Tokens that Java, C, Perl, Go and PHP made with the scripts in <c>Fixtures</c>, read as a caller would read them.
/// </summary>
internal static class PlatformFixture
{
    public const string Letters62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    public const string Letters64 = Letters62 + "-_";
    public const string Letters36 = "abcdefghijklmnopqrstuvwxyz0123456789";
    public const string Letters26 = "abcdefghijklmnopqrstuvwxyz";
    public const string Letters31 = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    public const string Letters57 = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    public const string Digits10 = "0123456789";
    public const string Digits16 = "0123456789abcdef";
    public const string Digits36 = "0123456789abcdefghijklmnopqrstuvwxyz";
    public const string Ordered62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>The tokens of every seed of a format.</summary>
    public static IReadOnlyList<string[]> Samples(string format)
    {
        string[][] samples = [.. TokenSamples.Fixtures(format).Select(TokenSamples.Of)];
        Assert.True(samples.Length >= 3, $"three seeds of {format}");
        return samples;
    }

    public static ByteReading Base64(IReadOnlyList<string> tokens) => new(
        "base64url",
        [.. tokens.Select(token => Convert.FromBase64String(token.Replace('-', '+').Replace('_', '/')))],
        bytes => Convert.ToBase64String(bytes).Replace('+', '-').Replace('/', '_'));

    /// <summary>A token that was not used is computed right, with a bound of 1e-13.</summary>
    public static void AssertPredicts(Prediction? prediction, IReadOnlyList<string> tokens)
    {
        Assert.NotNull(prediction);
        Assert.True(prediction.Log10FalseAlarm <= -13, $"bound {prediction.Log10FalseAlarm}");
        Assert.Equal(prediction.LastUsed + 1, prediction.At);
        Assert.Equal(tokens[prediction.At!.Value], prediction.Token);
    }

    /// <summary>The generator is recognised; no whole token can be computed.</summary>
    public static void AssertRecognises(Prediction? prediction)
    {
        Assert.NotNull(prediction);
        Assert.True(prediction.Log10FalseAlarm <= -13, $"bound {prediction.Log10FalseAlarm}");
        Assert.Null(prediction.Token);
    }
}
