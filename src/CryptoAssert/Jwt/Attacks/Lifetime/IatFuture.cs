using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token from tomorrow: RFC 7519 4.1.6 has no rule against it, and whoever measures a token's age by <c>iat</c> gets a
/// negative one. Only a broken or hostile issuer makes such tokens.
/// </summary>
internal sealed class IatFuture : JwtAttack
{
    public override string Id => "CRY2117";

    public override JwtFamily Family => JwtFamily.Lifetime;

    public override JwtTier Tier => JwtTier.OnRequest;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [613];

    public override IReadOnlyList<string> References => ["RFC 7519 4.1.6"];

    public override string Cause => "accepted a token that was issued in the future";

    public override string Why =>
        "an age that is counted from iat is negative, so \"log in again after an hour\" and \"issued before the password "
        + "changed\" never hold";

    public override string Fix =>
        "refuse an iat later than now plus the clock skew, in OnTokenValidated: the stock handler does not look at it";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        yield return Issued(attacker.Policy.ClockSkew + TimeSpan.FromMinutes(1), "just beyond the clock skew");
        yield return Issued(TimeSpan.FromDays(1), "tomorrow");
        yield return Issued(TimeSpan.FromDays(3650), "in ten years");

        Forgery Issued(TimeSpan fromNow, string variant) => new(
            attacker.Issuer!.Reissue(attacker.Token, payload =>
            {
                payload["iat"] = attacker.Epoch(fromNow);
                payload["exp"] = attacker.Epoch(fromNow + TimeSpan.FromMinutes(10));
            }), variant) { Intended = RejectionReason.Lifetime };
    }
}
