using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token that expired minutes ago: RFC 7519 4.1.4 allows a small leeway, and for tokens that live for minutes five more are
/// a lot. Shows the window that the service really tolerates.
/// </summary>
internal sealed class ExpiredWithinSkew : JwtAttack
{
    public override string Id => "CRY2113";

    public override JwtFamily Family => JwtFamily.Lifetime;

    public override JwtTier Tier => JwtTier.OnRequest;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [613];

    public override IReadOnlyList<string> References => ["RFC 7519 4.1.4", "ASVS 9.2.1"];

    public override string Cause => "accepts a token for minutes after it expired";

    public override string Why => "a token that was stolen, or given up at log-out, works longer than its issuer says";

    public override string Fix => "set TokenValidationParameters.ClockSkew to seconds: the default is 5 minutes";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY2112"];

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Policy.ClockSkew < TimeSpan.FromMinutes(4)
            ? "the policy tolerates a clock skew of seconds only: CRY2112 covers what is beyond"
            : null;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        yield return ExpiredSince(attacker.Policy.ClockSkew / 5, "a fifth of the clock skew ago");
        yield return ExpiredSince(attacker.Policy.ClockSkew * 4 / 5, "four fifths of the clock skew ago");

        Forgery ExpiredSince(TimeSpan age, string variant)
        {
            var expiry = attacker.Epoch(-age);
            return new Forgery(attacker.Issuer!.Reissue(attacker.Token, payload =>
            {
                payload["exp"] = expiry;
                payload["nbf"] = expiry - 600;
                payload["iat"] = expiry - 600;
            }), variant) { Intended = RejectionReason.Lifetime };
        }
    }
}
