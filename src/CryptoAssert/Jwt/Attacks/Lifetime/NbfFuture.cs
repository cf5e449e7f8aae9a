using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>A token before its time, such as one issued today for a contract that begins next month. RFC 7519 4.1.5.</summary>
internal sealed class NbfFuture : JwtAttack
{
    public override string Id => "CRY2116";

    public override JwtFamily Family => JwtFamily.Lifetime;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [613];

    public override IReadOnlyList<string> References => ["RFC 7519 4.1.5", "ASVS 9.2.1"];

    public override string Cause => "accepted a token before its nbf time";

    public override string Why => "a token that was given out in advance works at once, and a planned revocation comes too late";

    public override string Fix =>
        "keep ValidateLifetime = true; in a verifier of your own, refuse a token whose nbf is later than now plus a "
        + "clock skew of minutes";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var beyond = attacker.Policy.ClockSkew + TimeSpan.FromMinutes(1);
        yield return NotBefore(beyond, "just beyond the clock skew", TimeSpan.FromMinutes(10));
        yield return NotBefore(TimeSpan.FromHours(1), "in an hour, after exp", TimeSpan.Zero);
        yield return NotBefore(TimeSpan.FromDays(1), "tomorrow", TimeSpan.FromMinutes(10));
        yield return NotBefore(TimeSpan.FromDays(3650), "in ten years", TimeSpan.FromMinutes(10));

        Forgery NotBefore(TimeSpan fromNow, string variant, TimeSpan valid)
        {
            return new Forgery(attacker.Issuer!.Reissue(attacker.Token, payload =>
            {
                payload["nbf"] = attacker.Epoch(fromNow);
                if (valid > TimeSpan.Zero)
                {
                    payload["exp"] = attacker.Epoch(fromNow + valid);
                }
            }), variant) { Intended = RejectionReason.Lifetime };
        }
    }
}
