using System.Text;
using CryptoAssert.Jwt.Attacks;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Tests.Jose;

public sealed class HmacJwsTests
{
    private static readonly RawJwt JwtIo = RawJwt.Parse(
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c");

    [Fact]
    public void The_token_of_jwt_io_is_signed_with_its_placeholder() => Assert.Equal(
        $"{JwtIo.SigningInput}.{JwtIo.SignatureSegment}",
        HmacJws.Sign(JwtIo, Encoding.UTF8.GetBytes("your-256-bit-secret")));

    [Theory]
    [InlineData("HS256", 64, true)]
    [InlineData("HS256", 65, false)]
    [InlineData("HS384", 128, true)]
    [InlineData("HS512", 128, true)]
    [InlineData("HS512", 129, false)]
    public void Zero_bytes_up_to_a_block_of_the_hash_are_the_empty_key(string alg, int zeros, bool same) =>
        Assert.Equal(same, HmacJws.Sign(JwtIo, new byte[zeros], alg: alg) == HmacJws.Sign(JwtIo, [], alg: alg));

    [Fact]
    public void The_header_stays_as_it_was_but_for_alg_and_kid()
    {
        var forged = RawJwt.Parse(HmacJws.SignUnderKid(JwtIo, "x", []));

        Assert.Equal("""{"alg":"HS256","typ":"JWT","kid":"x"}""", forged.Header.ToJsonString());
        Assert.Equal(JwtIo.PayloadSegment, forged.PayloadSegment);
    }

    [Fact]
    public void No_secret_is_guessed_twice()
    {
        var guesses = PlaceholderKey.Placeholders.Concat(WeakSecretOnline.Secrets).ToList();

        Assert.Equal(guesses.Distinct(StringComparer.Ordinal).Count(), guesses.Count);
    }
}
