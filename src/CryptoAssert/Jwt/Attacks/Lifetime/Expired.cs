namespace CryptoAssert.Jwt.Attacks;

/// <summary>A genuine token after its time: a token that leaked once works for ever. RFC 7519 4.1.4.</summary>
internal sealed class Expired : JwtAttack
{
    public override string Id => "CRY2112";

    public override JwtFamily Family => JwtFamily.Lifetime;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [613];

    public override IReadOnlyList<string> References => ["RFC 7519 4.1.4", "ASVS 9.2.1", "CVE-2020-26892"];

    public override string Cause => "accepted an expired token";

    public override string Why => "a token that leaked once opens the door for ever";

    public override string Fix => "keep ValidateLifetime = true and ClockSkew at 5 minutes or less";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        yield return ExpiredSince(attacker.Policy.ClockSkew + TimeSpan.FromMinutes(1), "just beyond the clock skew");
        yield return ExpiredSince(TimeSpan.FromDays(1), "a day ago");
        yield return ExpiredSince(attacker.Now - DateTimeOffset.UnixEpoch, "in 1970");

        Forgery ExpiredSince(TimeSpan age, string variant)
        {
            var payload = attacker.Token.Payload;
            payload["exp"] = attacker.Epoch(-age);
            payload["nbf"] = Math.Max(0, attacker.Epoch(-age) - 3600);
            payload["iat"] = Math.Max(0, attacker.Epoch(-age) - 3600);
            return new Forgery(attacker.Issuer!.Compact(attacker.Token.Header, payload), variant) { Intended = RejectionReason.Lifetime };
        }
    }
}
