using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Randomness.Attacks;
using CryptoAssert.Randomness.Statistics;
using CryptoAssert.Tests.Randomness.Statistics;

namespace CryptoAssert.Tests.Randomness;

/// <summary>A modulo is named where the counts are a modulo's; a team that has none would look for it.</summary>
public sealed class BiasMessageTests
{
    private const string Base62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    [Fact]
    public async Task Passwords_of_several_classes_are_uneven_and_of_no_modulo()
    {
        await AssertUneven(() =>
        {
            var characters = $"{RandomNumberGenerator.GetString("0123456789", 6)}{RandomNumberGenerator.GetString("!#$%&*+?", 4)}{RandomNumberGenerator.GetString(Base62, 14)}".ToCharArray();
            RandomNumberGenerator.Shuffle<char>(characters);
            return new string(characters);
        });
    }

    [Fact]
    public async Task Groups_of_three_digits_are_uneven_and_of_no_modulo() => await AssertUneven(
        () => string.Concat(RandomNumberGenerator.GetBytes(16).Select(value => value.ToString("d3", CultureInfo.InvariantCulture)).Select(group => group[1..] + group[0])));

    [Fact]
    public void Codes_that_are_mostly_small_are_uneven_and_of_no_modulo()
    {
        var random = new Random(3);
        var codes = Enumerable.Range(0, 400).Select(_ => $"{Math.Min(random.Next(1_000_000), random.Next(1_000_000)):d6}");

        var failing = CodeUniformity.Run(Sample.Read(codes, 10), default).Failing();

        Assert.NotEmpty(failing);
        Assert.DoesNotContain(failing, result => result.Attack is ModuloBias);
        Assert.DoesNotContain(failing, result => result.Evidence!.Contains("modulo", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(62, 256)]
    [InlineData(58, 256)]
    [InlineData(26, 64)]
    [InlineData(36, 256)]
    public void A_modulo_is_named(int size, int values)
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var random = new Random(seed);
            var failing = StatisticalBattery.Run([Sample.Read(Sample.Drawn(size, 32, 1_500, () => random.Next(values) % size), size)], null, default).Failing();

            Assert.Contains(failing, result => result.Attack is ModuloBias);
        }
    }

    /// <summary>Text in hexadecimal is no more uneven than in base64: what counts is the text.</summary>
    [Fact]
    public async Task Sound_text_in_hexadecimal_stands()
    {
        var report = await Tokens.From(() => Convert.ToHexString(Encoding.ASCII.GetBytes(RandomNumberGenerator.GetString(Base62, 22)))).AreUnpredictable();

        Assert.Contains("22 characters (in hexadecimal of text)", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_number_in_hexadecimal_of_text_falls()
    {
        var row = 1000;

        var report = await Tokens.From(() => Convert.ToHexStringLower(Encoding.ASCII.GetBytes($"order-{++row}"))).AreUnpredictable().EvaluateAsync();

        Assert.Equal("CRY4102", Assert.Single(report.Findings).Id);
    }

    private static async Task AssertUneven(Func<string> next)
    {
        var report = await Tokens.From(next, "next").AreUnpredictable().Under(CryptoPolicy.Thorough).EvaluateAsync();

        Assert.True(report.Findings.Count == 1 && report.Findings[0].Id == "CRY4201", report.ToString());
        Assert.DoesNotContain("modulo", report.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(" % ", report.ToString(), StringComparison.Ordinal);
    }
}
