using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// An <c>exp</c> that is no number: a comparison with it is false in JavaScript, and "not a number, nothing to check" in a
/// pattern match. RFC 7519 4.1.4: its value must be a number.
/// </summary>
internal sealed class ExpWrongType : JwtAttack
{
    public override string Id => "CRY2214";

    public override JwtFamily Family => JwtFamily.Lifetime;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [613, 20];

    public override IReadOnlyList<string> References => ["RFC 7519 4.1.4", "ASVS 9.2.1"];

    public override string Cause => "accepted a token whose exp is no number";

    public override string Why => "an expiry that cannot be read is skipped, so the token never ends";

    public override string Fix =>
        "use AddJwtBearer, or refuse a token whose exp is not a JSON number: skip no check because its input is odd";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY2112", "CRY2114"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        yield return With("exp is a word", "never");
        yield return With("exp is true", true);
        yield return With("exp is an empty text", "");
        yield return With("exp is an array", new JsonArray(attacker.Epoch(TimeSpan.FromMinutes(10))));
        yield return With("exp is an object", new JsonObject());
        yield return With("exp is the text NaN", "NaN");

        Forgery With(string variant, JsonNode exp) =>
            new(attacker.Issuer!.Reissue(attacker.Token, payload => payload["exp"] = exp), variant)
            {
                Intended = RejectionReason.Lifetime,
            };
    }
}
