using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token of another issuer, whose signature the service trusts: the same key for test and production, or one key set for
/// all tenants. RFC 8725 3.8; CVE-2024-5037.
/// </summary>
internal sealed class IssWrong : JwtAttack
{
    public override string Id => "CRY2118";

    public override JwtFamily Family => JwtFamily.Issuer;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [346, 345];

    public override IReadOnlyList<string> References => ["RFC 8725 3.8", "RFC 7519 4.1.1", "ASVS 9.1.3", "CVE-2024-5037"];

    public override string Cause => "accepted a token of another issuer";

    public override string Why => "whoever gets a token from any issuer that shares a key, such as the test system, is let in";

    public override string Fix => "keep ValidateIssuer = true and name the ValidIssuer";

    internal override Needs Needs => Needs.IssuerKey;

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Token.WhyNotCompared("iss");

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        yield return With("another issuer", $"https://issuer-{Convert.ToHexStringLower(attacker.Bytes(4))}.invalid");
        yield return With("another name", "attacker");

        Forgery With(string variant, JsonNode? iss) =>
            new(attacker.Issuer!.Reissue(attacker.Token, payload => payload["iss"] = iss), variant)
            {
                // a service that looks its keys up by issuer finds none for another one, and says so
                Intended = RejectionReason.Issuer | RejectionReason.Signature,
            };
    }
}
