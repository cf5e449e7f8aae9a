using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Keys.Weaknesses;
using static CryptoAssert.Tests.Keys.WeaknessFixture;

namespace CryptoAssert.Tests.Keys;

public class SymmetricKeyWeaknessTests
{
    [Theory]
    [InlineData("HS256", 31, true)]
    [InlineData("HS256", 32, false)]
    [InlineData("HS384", 47, true)]
    [InlineData("HS384", 48, false)]
    [InlineData("HS512", 63, true)]
    [InlineData("HS512", 64, false)]
    [InlineData("A128KW", 15, true)]
    [InlineData("A128KW", 16, false)]
    [InlineData("http://www.w3.org/2001/04/xmldsig-more#hmac-sha512", 32, true)]
    [InlineData(null, 31, true)]
    [InlineData(null, 32, false)]
    [InlineData("HS256", 0, true)]
    public void The_algorithm_sets_the_shortest_secret(string? algorithm, int bytes, bool isFound) =>
        Assert.Equal(isFound, Look<SymmetricKeyTooShort>(Secret(RandomNumberGenerator.GetBytes(bytes), algorithm)) is not null);

    [Fact]
    public void The_threshold_names_the_algorithm_and_its_section()
    {
        var found = Look<SymmetricKeyTooShort>(Secret(new byte[16], "HS256"));

        Assert.Equal("a secret of 128 bits", found!.Observed);
        Assert.Equal("256 bits or more (HS256: RFC 7518 3.2)", found.Expected);
    }

    [Theory]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    [InlineData("hunter2hunter2hunter2hunter2hunt")]
    [InlineData("12345678901234567890123456789012")]
    [InlineData("abcdefghijklmnopqrstuvwxyz012345")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    public void A_text_with_a_pattern_is_recognised(string secret)
    {
        var found = Look<SymmetricKeyRepeats>(Secret(Encoding.UTF8.GetBytes(secret)));

        Assert.NotNull(found);
        Assert.DoesNotContain(secret[..6], found.Observed, StringComparison.Ordinal);
    }

    [Fact]
    public void Zeros_and_counting_bytes_are_recognised()
    {
        Assert.Equal("a secret of 32 bytes that are all zero", Look<SymmetricKeyRepeats>(Secret(new byte[32]))!.Observed);
        Assert.NotNull(Look<SymmetricKeyRepeats>(Secret([.. Enumerable.Range(1, 32).Select(i => (byte)i)])));
        Assert.NotNull(Look<SymmetricKeyRepeats>(Secret([.. Enumerable.Range(0, 32).Select(i => (byte)(255 - (7 * i)))])));
    }

    [Fact]
    public void A_key_that_was_padded_is_recognised()
    {
        Assert.Equal("a secret of 32 bytes that holds one byte 16 times in a row",
            Look<SymmetricKeyRepeats>(Secret([.. RandomNumberGenerator.GetBytes(15), 7, .. new byte[16]]))!.Observed);
        Assert.NotNull(Look<SymmetricKeyRepeats>(Secret([.. new byte[8], 7, .. RandomNumberGenerator.GetBytes(23)])));
        Assert.NotNull(Look<SymmetricKeyRepeats>(Secret("a9f3b27c55e10d480000000000000000"u8.ToArray())));
    }

    [Theory]
    [InlineData("a9f3b27c55e10d4800000000ab12cd34")]
    [InlineData("correct horse-------battery")]
    public void A_short_run_passes(string secret) => Assert.Null(Look<SymmetricKeyRepeats>(Secret(Encoding.UTF8.GetBytes(secret))));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("correct horse battery staple 1234")]
    public void A_text_without_a_pattern_passes(string secret) =>
        Assert.Null(Look<SymmetricKeyRepeats>(Secret(Encoding.UTF8.GetBytes(secret))));

    [Fact]
    public void Random_secrets_pass()
    {
        for (var i = 0; i < 10_000; i++)
        {
            Assert.Null(Look<SymmetricKeyRepeats>(Secret(RandomNumberGenerator.GetBytes(16 + (i % 49)))));
        }
    }
}
