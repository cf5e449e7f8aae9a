using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// An audience that resembles the genuine one: <c>aud.Contains(expected)</c> on a text instead of an array, StartsWith, ToLower,
/// a pattern. RFC 7519 4.1.3 and 2: compared character by character. CVE-2024-5798 (Vault).
/// </summary>
internal sealed class AudMatchedLoosely : JwtAttack
{
    public override string Id => "CRY2219";

    public override JwtFamily Family => JwtFamily.Audience;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [284, 178];

    public override IReadOnlyList<string> References => ["RFC 7519 4.1.3", "RFC 8725 3.9", "ASVS 9.2.3", "CVE-2024-5798"];

    public override string Cause => "accepted a token whose audience only resembles the genuine one";

    public override string Why => "whoever registers a client or an API whose name contains this one's gets tokens that open it";

    public override string Fix =>
        "name the ValidAudience and leave the comparison to the handler; in a verifier of your own, compare each element "
        + "of aud by ==";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY2119", "CRY2120"];

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Token.WhyNotCompared("aud");

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var audiences = attacker.Token.Texts("aud");
        foreach (var audience in audiences)
        {
            foreach (var (text, variant) in LookAlikes.Of(audience))
            {
                if (!audiences.Contains(text, StringComparer.Ordinal))
                {
                    yield return With(variant, text) with { MayFail = LookAlikes.FailsInAHeader(text) };
                }
            }

            yield return With("an array of one that begins with the genuine one", new JsonArray($"{audience}.attacker.invalid"));
            yield return With("an array in an array", new JsonArray(new JsonArray(audience)));
            yield return With("an object named by the genuine one", new JsonObject { [audience] = true });
        }

        yield return With("the value true", true);
        yield return With("the number 0", 0);

        Forgery With(string variant, JsonNode? aud) =>
            new(attacker.Issuer!.Reissue(attacker.Token, payload => payload["aud"] = aud), variant)
            {
                Intended = RejectionReason.Audience,
            };
    }
}
