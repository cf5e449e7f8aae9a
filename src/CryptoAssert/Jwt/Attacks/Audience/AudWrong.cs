using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token for somebody else: any service that got one may pass it on and act as the user here. RFC 8725 3.9; CVE-2024-5798,
/// CVE-2025-62610.
/// </summary>
internal sealed class AudWrong : JwtAttack
{
    public override string Id => "CRY2119";

    public override JwtFamily Family => JwtFamily.Audience;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [284, 345];

    public override IReadOnlyList<string> References => ["RFC 8725 3.9", "RFC 7519 4.1.3", "ASVS 9.2.3", "CVE-2025-62610"];

    public override string Cause => "accepted a token for another audience";

    public override string Why => "every service that users show a token to can act as them here";

    public override string Fix => "keep ValidateAudience = true and name the ValidAudience";

    internal override Needs Needs => Needs.IssuerKey;

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Token.WhyNotCompared("aud");

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var other = $"https://audience-{Convert.ToHexStringLower(attacker.Bytes(4))}.invalid";
        yield return With("another audience", other);
        yield return With("another name", "attacker");
        yield return With("an array of other audiences", new JsonArray(other, "attacker"));

        Forgery With(string variant, JsonNode? aud) =>
            new(attacker.Issuer!.Reissue(attacker.Token, payload => payload["aud"] = aud), variant)
            {
                Intended = RejectionReason.Audience,
            };
    }
}
