using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// An issuer that resembles the genuine one: StartsWith, Contains, ToLower, Uri equality, a list by commas and a pattern for any
/// tenant all take it for the same. RFC 7519 4.1.1 and 2: compared character by character.
/// </summary>
internal sealed class IssMatchedLoosely : JwtAttack
{
    public override string Id => "CRY2218";

    public override JwtFamily Family => JwtFamily.Issuer;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [346, 178];

    public override IReadOnlyList<string> References => ["RFC 7519 4.1.1", "RFC 8725 3.8", "ASVS 9.1.3"];

    public override string Cause => "accepted a token whose issuer only resembles the genuine one";

    public override string Why =>
        "whoever can register a look-alike of the issuer name, such as a longer host name, issues tokens for this service";

    public override string Fix =>
        "keep ValidateIssuer = true and name the one ValidIssuer; in a verifier of your own, compare iss by ==, "
        + "character by character";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY2118"];

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Token.WhyNotCompared("iss");

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var issuer = attacker.Token.Texts("iss")[0];
        foreach (var (text, variant) in LookAlikes.Of(issuer).Concat(LookAlikes.Neighbours(issuer)))
        {
            if (!attacker.OtherIssuers.Contains(text, StringComparer.Ordinal))
            {
                yield return With(variant, text) with { MayFail = LookAlikes.FailsInAHeader(text) };
            }
        }

        yield return With("a trailing slash more or less", issuer.EndsWith('/') ? issuer[..^1] : issuer + "/");
        yield return With("an array of the genuine one", new JsonArray(issuer));
        yield return With("an array of another and the genuine one", new JsonArray("https://attacker.invalid", issuer));
        yield return With("an object named by the genuine one", new JsonObject { [issuer] = true });
        yield return With("the value true", true);
        yield return With("the number 0", 0);

        Forgery With(string variant, JsonNode? iss) =>
            new(attacker.Issuer!.Reissue(attacker.Token, payload => payload["iss"] = iss), variant)
            {
                // a service that looks its keys up by issuer finds none for another one, and says so
                Intended = RejectionReason.Issuer | RejectionReason.Signature,
            };
    }
}
