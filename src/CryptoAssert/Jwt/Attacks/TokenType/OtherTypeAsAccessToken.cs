using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token that says in its <c>typ</c> what it is: a logout token, a security event, a DPoP proof, a client assertion, a refresh
/// token. Not an access token. RFC 8725 2.8, 3.11; CVE-2026-41164 (nuts-node).
/// </summary>
internal sealed class OtherTypeAsAccessToken : JwtAttack
{
    private static readonly string[] Types =
    [
        "logout+jwt", "dpop+jwt", "secevent+jwt", "client-authentication+jwt", "oauth-authz-req+jwt", "token-introspection+jwt",
        "refresh+jwt", "rt+jwt", "kb+jwt",
    ];

    public override string Id => "CRY2122";

    public override JwtFamily Family => JwtFamily.TokenType;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [345, 843];

    public override IReadOnlyList<string> References => ["RFC 8725 3.11", "RFC 8725 3.12", "ASVS 9.2.2", "CVE-2026-41164"];

    public override string Cause => "accepted a token whose typ names another kind of token";

    public override string Why => "whatever the issuer signs for another purpose, and hands to other parties, opens the API";

    public override string Fix =>
        "set TokenValidationParameters.ValidTypes = [\"at+jwt\"], or [\"JWT\"] for an issuer that types nothing: null "
        + "accepts every type";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var own = attacker.Token.Header["typ"]?.ToString();
        foreach (var type in Types.Where(type => !type.Equals(own, StringComparison.OrdinalIgnoreCase)))
        {
            yield return Typed(type, $"typ {type}, payload unchanged", _ => { });
        }

        yield return Typed("logout+jwt", "a logout token", payload => payload["events"] = new JsonObject
        {
            ["http://schemas.openid.net/event/backchannel-logout"] = new JsonObject(),
        });
        yield return Typed("dpop+jwt", "a DPoP proof", payload =>
        {
            payload["htm"] = "GET";
            payload["htu"] = "https://api.invalid/";
        });

        Forgery Typed(string type, string variant, Action<JsonObject> change) =>
            new(attacker.Issuer!.Reissue(attacker.Token, change, header => header["typ"] = type), variant)
            {
                Intended = RejectionReason.TokenType,
            };
    }
}
