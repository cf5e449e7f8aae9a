using System.Buffers.Text;
using System.Text.Json;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Weaknesses;
using static CryptoAssert.Tests.Keys.WeaknessFixture;

namespace CryptoAssert.Tests.Keys;

public class KnownPublicKeyTests
{
    [Fact]
    public void Every_published_key_is_recognised_with_its_document()
    {
        foreach (var (source, kty, value) in PublishedKeys.All)
        {
            var bytes = Base64Url.DecodeFromChars(value);
            var key = kty switch
            {
                "RSA" => Rsa(Number(bytes)),
                "EC" => Ec("P-256", Number(bytes), 1),
                "oct" => Secret(bytes),
                _ => Secret([1]) with { Jwk = JsonDocument.Parse($$"""{"kty":"OKP","crv":"Ed25519","x":"{{value}}"}""").RootElement },
            };

            Assert.Equal($"the key of {source}", Look<KnownPublicKey>(key)?.Observed);
        }
    }

    [Fact]
    public void Another_exponent_is_no_disguise()
    {
        var n = Number(Base64Url.DecodeFromChars(PublishedKeys.All.First(key => key.Kty == "RSA").Value));

        Assert.NotNull(Look<KnownPublicKey>(Rsa(n, 3)));
    }

    [Fact]
    public void Keys_of_ones_own_pass()
    {
        Assert.Null(Look<KnownPublicKey>(FreshRsa()));
        Assert.Null(Look<KnownPublicKey>(FreshEc()));
        Assert.Null(Look<KnownPublicKey>(Secret(new byte[32])));
        Assert.Null(Look<KnownPublicKey>(Rsa(0)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"kty":"OKP"}""")]
    [InlineData("""{"kty":"OKP","x":7}""")]
    [InlineData("""{"kty":"OKP","x":"!"}""")]
    public void A_strange_jwk_is_no_known_key(string jwk) =>
        Assert.Null(Look<KnownPublicKey>(FreshEc() with { Jwk = JsonDocument.Parse(jwk).RootElement }));
}
