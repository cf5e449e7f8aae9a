using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Keys.Cracking.Guessability;

namespace CryptoAssert.Tests.Keys;

public sealed class SecretGuessabilityTests
{
    [Theory]
    [InlineData("this_is_not_secure_at_all_1234567890")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("qwertyuiopasdfghjklzxcvbnmqwertyuiop")]
    [InlineData("1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/")]
    [InlineData("MySuperSecretKeyThatIsAtLeast32CharactersLong")]
    [InlineData("P@ssw0rdP@ssw0rd2024!P@ssw0rd2024")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("changeme-changeme-changeme-changeme")]
    [InlineData("U3VwZXJTZWNyZXRLZXlGb3JPcmRlcnNBcGkyMDI0IQ==")]
    [InlineData("short")]
    [InlineData("")]
    public void What_people_make_up_is_weak(string secret) => Assert.True(Of(secret).IsWeak, Of(secret).ToString());

    [Fact]
    public void Bytes_that_nobody_filled_are_weak() => Assert.True(SecretGuessability.Of(new byte[64]).IsWeak);

    [Fact]
    public void Bytes_that_count_are_weak() =>
        Assert.True(SecretGuessability.Of(Enumerable.Range(1, 32).Select(i => (byte)i).ToArray()).IsWeak);

    [Fact]
    public void Words_that_were_decoded_as_base64_are_weak() =>
        Assert.True(SecretGuessability.Of(Convert.FromBase64String("ThisIsMySuperSecretKeyForJwtTokens/1")).IsWeak);

    [Fact]
    public void Words_in_UTF_16_are_weak() =>
        Assert.True(SecretGuessability.Of(Encoding.Unicode.GetBytes("secretsecret12345678")).IsWeak);

    [Fact]
    public void Fresh_keys_are_strong_in_every_form()
    {
        for (var round = 0; round < 500; round++)
        {
            foreach (var length in new[] { 16, 32, 48, 64 })
            {
                var key = RandomNumberGenerator.GetBytes(length);
                Assert.False(SecretGuessability.Of(key).IsWeak);
                Assert.False(Of(Convert.ToBase64String(key)).IsWeak);
                Assert.False(Of(Convert.ToHexString(key)).IsWeak);
                Assert.False(Of(Convert.ToHexStringLower(key)).IsWeak);
            }

            Assert.False(Of(RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz0123456789", 32)).IsWeak);
            Assert.False(Of(Guid.NewGuid().ToString()).IsWeak);
        }
    }

    [Fact]
    public void Twelve_words_drawn_from_a_long_list_are_strong() =>
        Assert.False(Of("orchid plasma vigor tundra hamlet sextant quiver ozone lichen brazen cobalt fjord").IsWeak);

    [Fact]
    public void A_phrase_of_two_hundred_characters_is_judged()
    {
        var phrase = string.Concat(Enumerable.Repeat("correct horse battery ", 10))[..200];

        Assert.True(Of(phrase).IsWeak);
    }

    [Fact]
    public void Ten_thousand_characters_are_judged()
    {
        Assert.True(Of(new string('1', 10_000)).IsWeak);
    }

    [Fact]
    public void The_reason_tells_of_what_kind_the_secret_is_and_holds_no_part_of_it()
    {
        var reason = Of("this_is_not_secure_at_all_1234567890").Reason;

        Assert.StartsWith("36 characters that at most 2^", reason, StringComparison.Ordinal);
        Assert.EndsWith("guesses find: 7 common words", reason, StringComparison.Ordinal);
    }

    /// <summary>Kraft: of the texts of one length at most 2^b are described in b bits. All of two letters, counted.</summary>
    [Fact]
    public void The_code_is_a_prefix_code()
    {
        var letters = Enumerable.Range(' ', 95).Select(code => (char)code).ToArray();
        var sum = letters.Sum(first => letters.Sum(second => Math.Pow(2, -TextDescription.Of($"{first}{second}").Bits)));

        Assert.True(sum <= 1, $"{sum}");
    }

    /// <summary>And of three digits and letters.</summary>
    [Fact]
    public void The_code_is_a_prefix_code_for_longer_texts()
    {
        const string letters = "abcdeimotuAST0123";
        var sum = letters.Sum(first => letters.Sum(second => letters.Sum(third =>
            Math.Pow(2, -TextDescription.Of($"{first}{second}{third}").Bits))));

        Assert.True(sum <= 1, $"{sum}");
    }

    private static SecretGuessability Of(string secret) => SecretGuessability.Of(Encoding.UTF8.GetBytes(secret));
}
