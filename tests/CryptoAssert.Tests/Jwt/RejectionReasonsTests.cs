using CryptoAssert.Http;
using CryptoAssert.Jwt;

namespace CryptoAssert.Tests.Jwt;

public sealed class RejectionReasonsTests
{
    [Theory]
    [InlineData("The token expired at '11/23/2026 21:00:00'", nameof(RejectionReason.Lifetime))]
    [InlineData("The token has no expiration", nameof(RejectionReason.Lifetime))]
    [InlineData("The token is not valid before '11/24/2026 21:00:00'", nameof(RejectionReason.Lifetime))]
    [InlineData("The token lifetime is invalid; NotBefore: '11/24/2026', Expires: '11/23/2026'", nameof(RejectionReason.Lifetime))]
    [InlineData("The issuer 'https://attacker.invalid' is invalid", nameof(RejectionReason.Issuer))]
    [InlineData("The audience '(null)' is invalid", nameof(RejectionReason.Audience))]
    [InlineData("The signature key was not found", nameof(RejectionReason.Signature))]
    [InlineData("The signature is invalid", nameof(RejectionReason.Signature))]
    [InlineData("An error occurred while attempting to decode the Jwt: Jwt expired at 2026-11-23T21:00:00Z", nameof(RejectionReason.Lifetime))]
    [InlineData("The iss claim is not valid", nameof(RejectionReason.Issuer))]
    [InlineData("the given typ value needs to be one of [at+jwt]", nameof(RejectionReason.TokenType))]
    [InlineData("something else", nameof(RejectionReason.None))]
    public void The_description_names_the_reason(string description, string reason) =>
        Assert.Equal(reason, RejectionReasons.Of(Challenge($"Bearer error=\"invalid_token\", error_description=\"{description}\"")).ToString());

    [Fact]
    public void What_the_token_says_of_itself_is_no_reason() =>
        Assert.Equal(RejectionReason.Audience, RejectionReasons.Of(Challenge("Bearer error_description=\"The audience 'https://signature.example' is invalid\"")));

    [Fact]
    public void The_realm_is_no_reason() =>
        Assert.Equal(RejectionReason.None, RejectionReasons.Of(Challenge("Bearer realm=\"issuer\", error=\"invalid_token\"")));

    [Fact]
    public void Several_schemes_may_each_name_a_reason() =>
        Assert.Equal(
            RejectionReason.Signature | RejectionReason.Lifetime,
            RejectionReasons.Of(Challenge("Bearer error_description=\"The signature key was not found; The token expired at '11/23/2026'\"")));

    private static HttpAnswer Challenge(string value) => new() { Status = 401, Headers = [new("WWW-Authenticate", value)] };
}
