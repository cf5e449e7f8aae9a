using CryptoAssert.Jwt;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Tests.Jwt;

public sealed class RedactionTests
{
    private const string Genuine = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJlLW9mLXRoZS11c2Vycy1vd24";

    [Theory]
    [InlineData("c2lnbmF0dXJlLW9mLXRoZS11c2Vycy1vd24")]
    [InlineData("MEUCIQDc2lnbmF0dXJl-in-another-encoding")]
    public void A_genuine_signature_is_hidden_in_whatever_encoding(string signature)
    {
        Assert.True(RawJwt.TryParse(Genuine, out var token, out _));
        var forged = $"{token.SigningInput}.{signature}";

        var shown = new Redaction(inProcess: false, token).And(forged).Of($"curl -H \"Authorization: Bearer {forged}\"");

        Assert.DoesNotContain(signature, shown, StringComparison.Ordinal);
        Assert.Contains("<genuine signature>", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_forged_signature_is_shown()
    {
        Assert.True(RawJwt.TryParse(Genuine, out var token, out _));

        var shown = new Redaction(inProcess: false, token).And("eyJhbGciOiJub25lIn0.e30.forged-by-the-attacker").Of("forged-by-the-attacker");

        Assert.Equal("forged-by-the-attacker", shown);
    }
}
