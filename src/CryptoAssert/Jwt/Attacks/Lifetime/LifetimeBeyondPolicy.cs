using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token that lives longer than <see cref="CryptoPolicy.MaxTokenLifetime"/>: for days, for years, or until the year 50,000
/// because its issuer counts in milliseconds. No RFC sets an upper bound; a policy does.
/// </summary>
internal sealed class LifetimeBeyondPolicy : JwtAttack
{
    public override string Id => "CRY2217";

    public override JwtFamily Family => JwtFamily.Lifetime;

    public override JwtTier Tier => JwtTier.OnRequest;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [613];

    public override IReadOnlyList<string> References => ["ASVS 9.2.1"];

    public override string Cause => "accepted a token that lives longer than the policy allows";

    public override string Why => "one issuer that errs, or counts in milliseconds, makes tokens that nobody can wait out";

    public override string Fix =>
        "bound exp - iat in a LifetimeValidator or in OnTokenValidated: the stock handler takes any exp in the future";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var milliseconds = attacker.Now.ToUnixTimeMilliseconds() + 600_000;
        var tooLong = attacker.Policy.MaxTokenLifetime + TimeSpan.FromHours(1);
        yield return Until(attacker.Epoch(tooLong), "an hour longer than the policy allows");
        yield return Until(attacker.Epoch(TimeSpan.FromDays(3653)), "ten years");
        yield return Until(milliseconds, "exp in milliseconds");
        yield return Until(253_402_300_799, "until the last second of the year 9999");
        yield return Until(long.MaxValue, "until the greatest 64-bit number");

        Forgery Until(long expiry, string variant) => new(
            attacker.Issuer!.Reissue(attacker.Token, payload =>
            {
                payload["iat"] = attacker.Epoch();
                payload["exp"] = expiry;
            }), variant) { Intended = RejectionReason.Lifetime };
    }
}
