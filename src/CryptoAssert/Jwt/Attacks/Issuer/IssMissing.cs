using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token that names no issuer: <c>if (iss != null &amp;&amp; iss != expected)</c> lets it pass. RFC 8725 3.8: the application
/// has to validate that the keys belong to the issuer, so there has to be one.
/// </summary>
internal sealed class IssMissing : JwtAttack
{
    public override string Id => "CRY2318";

    public override JwtFamily Family => JwtFamily.Issuer;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [346, 345];

    public override IReadOnlyList<string> References => ["RFC 8725 3.8", "RFC 9068 4", "ASVS 9.1.3"];

    public override string Cause => "accepted a token that names no issuer";

    public override string Why => "the check of the issuer is left out by leaving out the claim";

    public override string Fix =>
        "keep ValidateIssuer = true; in a verifier of your own, refuse a token whose iss is missing, null or empty";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY2118"];

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Token.WhyNotCompared("iss");

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        yield return With("iss is absent", payload => payload.Remove("iss"));
        yield return With("iss is null", payload => payload["iss"] = null);
        yield return With("iss is empty", payload => payload["iss"] = "");

        Forgery With(string variant, Action<JsonObject> change) =>
            new(attacker.Issuer!.Reissue(attacker.Token, change), variant)
            {
                // a service that looks its keys up by issuer finds none without one, and says so
                Intended = RejectionReason.Issuer | RejectionReason.Signature,
            };
    }
}
