using System.Globalization;
using CryptoAssert.Randomness.Generators;

namespace CryptoAssert.Tests.Randomness;

public class RadixFractionTests
{
    /// <summary>What node 20 writes with Number.prototype.toString.</summary>
    [Theory]
    [InlineData("0.1", 36, "3lllllllllm")]
    [InlineData("0.5", 36, "i")]
    [InlineData("0.1", 16, "1999999999999a")]
    [InlineData("0.3333333333333333", 36, "c")]
    [InlineData("0.9999999999999999", 36, "zzzzzzzzzza")]
    [InlineData("0.7310585786300049", 16, "bb26a7aead15e8")]
    [InlineData("0.1", 10, "1")]
    [InlineData("0.0001220703125", 10, "0001220703125")]
    [InlineData("0.30000000000000004", 10, "30000000000000004")]
    public void Fractions_are_written_as_JavaScript_does(string value, int radix, string expected)
    {
        var digits = RadixFraction.Digits(double.Parse(value, CultureInfo.InvariantCulture), radix);

        Assert.Equal(expected, string.Concat(digits.Select(digit => V8Fixture.Digits[digit])));
    }
}
