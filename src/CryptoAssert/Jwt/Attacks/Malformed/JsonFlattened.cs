using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The genuine parts as a flattened JSON JWS. A JWT is compact by definition: a verifier that also takes JSON has a second
/// parser, and every polyglot attack begins there. RFC 7519 1; rfc8725bis 2.13.
/// </summary>
internal sealed class JsonFlattened : JwtAttack
{
    public override string Id => "CRY1098";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [436];

    public override IReadOnlyList<string> References => ["RFC 7519 1", "RFC 7515 7.2.2", "rfc8725bis 3.14"];

    public override string Cause => "accepted a JWS in JSON instead of a compact token";

    public override string Why => "what is verified and what is read come from different parsers: the ground of CVE-2022-39227";

    public override string Fix => "refuse a token with any character but letters, digits, '-', '_' and '.' before a library "
        + "sees it";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1000", "CRY1054", "CRY1100", "CRY1299"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var (header, payload, signature) = (token.HeaderSegment, token.PayloadSegment, token.SignatureSegment);
        yield return new Forgery(JsonJws.Flattened(header, payload, signature), "flattened, as in RFC 7515 7.2.2");
        yield return new Forgery(
            $$"""{"protected":"{{header}}","header":{},"payload":"{{payload}}","signature":"{{signature}}"}""",
            "protected first, an empty unprotected header");
        yield return new Forgery(RawJwt.Segment(JsonJws.Flattened(header, payload, signature)), "flattened, the whole in "
            + "base64url");
    }
}
