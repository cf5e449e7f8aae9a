using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token that is for nobody: <c>if (aud != null &amp;&amp; ..)</c>, or a library to which an empty audience means that none
/// is required. RFC 8725 3.9; CVE-2020-26160 (jwt-go).
/// </summary>
internal sealed class AudMissing : JwtAttack
{
    public override string Id => "CRY2319";

    public override JwtFamily Family => JwtFamily.Audience;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [284, 345];

    public override IReadOnlyList<string> References => ["RFC 8725 3.9", "RFC 9068 4", "ASVS 9.2.3", "CVE-2020-26160"];

    public override string Cause => "accepted a token that names no audience";

    public override string Why => "the check of the audience is left out by leaving out the claim";

    public override string Fix =>
        "keep RequireAudience = true; in a verifier of your own, refuse a token whose aud is missing, null or empty";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY2119"];

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Token.WhyNotCompared("aud");

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        yield return With("aud is absent", payload => payload.Remove("aud"));
        yield return With("aud is null", payload => payload["aud"] = null);
        yield return With("aud is empty", payload => payload["aud"] = "");
        yield return With("aud is an empty array", payload => payload["aud"] = new JsonArray());
        yield return With("aud is an array of null", payload => payload["aud"] = new JsonArray((JsonNode?)null));
        yield return With("aud is an array of an empty text", payload => payload["aud"] = new JsonArray(""));

        Forgery With(string variant, Action<JsonObject> change) =>
            new(attacker.Issuer!.Reissue(attacker.Token, change), variant) { Intended = RejectionReason.Audience };
    }
}
