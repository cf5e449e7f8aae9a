using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token that says nothing about its end. <c>if (exp != null &amp;&amp; exp &lt; now)</c> lets it live for ever. RFC 7519
/// 4.1.4 leaves <c>exp</c> optional, RFC 9068 2.2 does not for access tokens.
/// </summary>
internal sealed class ExpMissing : JwtAttack
{
    public override string Id => "CRY2114";

    public override JwtFamily Family => JwtFamily.Lifetime;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [613];

    public override IReadOnlyList<string> References => ["RFC 9068 2.2", "ASVS 9.2.1"];

    public override string Cause => "accepted a token without an expiry";

    public override string Why => "a token that says nothing about its end has none: one leak opens the door for ever";

    public override string Fix =>
        "keep RequireExpirationTime = true; in a verifier of your own, refuse a token whose exp is missing or null";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY2112"];

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Token.Payload["exp"] is null
            ? "the valid token carries no exp itself: tokens that never expire are what this service is given"
            : null;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        yield return Without("exp is absent", payload => payload.Remove("exp"));
        yield return Without("exp is null", payload => payload["exp"] = null);

        Forgery Without(string variant, Action<JsonObject> change) =>
            new(attacker.Issuer!.Reissue(attacker.Token, change), variant) { Intended = RejectionReason.Lifetime };
    }
}
