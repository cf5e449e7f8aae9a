using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A refresh token that the issuer marks in its claims, as Keycloak (<c>typ</c>), Cognito (<c>token_use</c>) and many home-made
/// issuers do, sent to the API: it lives for weeks. An issuer whose refresh tokens are opaque has none of this.
/// </summary>
internal sealed class RefreshTokenAsAccessToken : JwtAttack
{
    public override string Id => "CRY2222";

    public override JwtFamily Family => JwtFamily.TokenType;

    public override JwtTier Tier => JwtTier.OnRequest;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [345, 843];

    public override IReadOnlyList<string> References => ["RFC 8725 3.12", "ASVS 9.2.2"];

    public override string Cause => "accepted a refresh token as an access token";

    public override string Why => "a token made to live for weeks, and to be shown to the issuer only, opens the API";

    public override string Fix =>
        "issue opaque refresh tokens, or give them an audience of their own; else refuse the claim that marks them, in "
        + "OnTokenValidated";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        yield return Marked("token_use", "refresh");
        yield return Marked("token_type", "refresh");
        yield return Marked("type", "refresh");
        yield return Marked("typ", "Refresh");

        Forgery Marked(string claim, string value) =>
            new(attacker.Issuer!.Reissue(attacker.Token, payload => payload[claim] = value), $"the claim {claim} is {value}");
    }
}
