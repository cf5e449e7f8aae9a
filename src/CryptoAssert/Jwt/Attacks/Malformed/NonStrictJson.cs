using System.Text;
using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Validly signed, in what some parsers take for JSON: comments, trailing commas, NaN, single quotes. Parsers disagree on what
/// it says. RFC 8259 2; RFC 7519 7.2. White space and a byte order mark are left out: a parser may take them (RFC 8259 2, 8.1).
/// </summary>
internal sealed class NonStrictJson : JwtAttack
{
    public override string Id => "CRY1103";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [20, 436];

    public override IReadOnlyList<string> References => ["RFC 7519 7.2", "RFC 8259 2", "ASVS 1.5.3"];

    public override string Cause => "accepted a token whose JSON is not JSON";

    public override string Why => "a gateway with a strict parser and a service with a lenient one see different claims";

    public override string Fix => "leave JsonDocumentOptions at their defaults (no comments, no trailing commas) where "
        + "tokens are read";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var header = RawJwt.Utf8(attacker.Token.Header);
        var payload = RawJwt.Utf8(attacker.Token.Payload);
        foreach (var (text, variant) in Dialects(attacker.Token.Payload))
        {
            yield return new Forgery(
                attacker.Issuer!.Compact(header, Encoding.UTF8.GetBytes(text)), $"{variant} in the payload, validly signed");
        }

        foreach (var (text, variant) in Dialects(attacker.Token.Header))
        {
            yield return new Forgery(
                attacker.Issuer!.Compact(Encoding.UTF8.GetBytes(text), payload), $"{variant} in the header, validly signed");
        }
    }

    private static IEnumerable<(string Text, string Variant)> Dialects(JsonObject json)
    {
        // a last member for what follows to stand behind
        json["note"] = "x";
        var text = Encoding.UTF8.GetString(RawJwt.Utf8(json));
        var open = text[..^1];
        yield return ($"{open},}}", "a trailing comma");
        yield return ($"{{/* */{text[1..]}", "a comment");
        yield return ($"{open}// comment\n}}", "a comment to the end of the line");
        yield return ($"{open},\"score\":NaN}}", "NaN");
        yield return ($"{open},\"score\":007}}", "leading zeros");
        yield return ($"{open},\"score\":0x1F}}", "a hexadecimal number");
        yield return ($"{open},'score':'x'}}", "single quotes");
        yield return ($"{open},score:\"x\"}}", "a name without quotes");
        yield return ($"{open},\"score\":\"a\tb\"}}", "a bare tab in a string");
        yield return ($"{open},\"score\":\"\\x41\"}}", "an escape that JSON does not know");
        yield return (open, "no closing brace");
    }
}
