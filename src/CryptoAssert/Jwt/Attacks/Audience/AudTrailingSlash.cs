using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The genuine audience with a slash at its end, or without the one it has: RFC 7519 2 allows no canonicalization, the stock
/// handler takes both for one.
/// </summary>
internal sealed class AudTrailingSlash : JwtAttack
{
    public override string Id => "CRY2419";

    public override JwtFamily Family => JwtFamily.Audience;

    public override JwtTier Tier => JwtTier.Conformance;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [178];

    public override IReadOnlyList<string> References => ["RFC 7519 2", "RFC 7519 4.1.3"];

    public override string Cause => "takes an audience with a trailing slash for the one without";

    public override string Why => "two resources that differ in a slash share their tokens";

    public override string Fix => "set TokenValidationParameters.IgnoreTrailingSlashWhenValidatingAudience = false";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY2119", "CRY2219", "CRY2120"];

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Token.WhyNotCompared("aud");

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var audiences = attacker.Token.Texts("aud");
        foreach (var audience in audiences)
        {
            var twin = audience.EndsWith('/') ? audience[..^1] : audience + "/";
            if (!audiences.Contains(twin, StringComparer.Ordinal) && twin.Length > 0)
            {
                var token = attacker.Issuer!.Reissue(attacker.Token, payload => payload["aud"] = twin);
                yield return new Forgery(token, $"aud is {twin}")
                {
                    Intended = RejectionReason.Audience,
                };
            }
        }
    }
}
