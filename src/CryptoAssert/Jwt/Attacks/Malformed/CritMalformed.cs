using System.Text.Json.Nodes;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Validly signed, with a crit that breaks its own rules: empty, not a list, naming a registered parameter or one that is not
/// there. RFC 7515 4.1.11.
/// </summary>
internal sealed class CritMalformed : JwtAttack
{
    public override string Id => "CRY1109";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override JwtTier Tier => JwtTier.Conformance;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [20];

    public override IReadOnlyList<string> References => ["RFC 7515 4.1.11"];

    public override string Cause => "accepted a token with a malformed crit header";

    public override string Why => "a check of crit that a different shape slips past is no check";

    public override string Fix => "refuse every token that has a crit header, unless the service implements an extension of "
        + "its own";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1108"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        yield return With("[]", "is an empty list");
        yield return With("\"x-cryptoassert\"", "is a string");
        yield return With("{\"x-cryptoassert\":true}", "is an object");
        yield return With("null", "is null");
        yield return With("true", "is true");
        yield return With("[1]", "lists a number");
        yield return With("[\"\"]", "lists an empty name");
        yield return With("[[\"x-cryptoassert\"]]", "is a list in a list");
        yield return With("[\"alg\"]", "names a registered parameter");
        yield return With("[\"x-absent\"]", "names a parameter that is not there");
        yield return With("[\"x-cryptoassert\",\"x-cryptoassert\"]", "names a parameter twice");

        Forgery With(string crit, string variant)
        {
            var header = attacker.Token.Header;
            header["crit"] = JsonNode.Parse(crit);
            header["x-cryptoassert"] = true;
            return new Forgery(attacker.Issuer!.Compact(header, attacker.Token.Payload), $"crit {variant}, validly signed");
        }
    }
}
