using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A genuine token with a second payload among its segments: the signature is checked counting from one end, the claims are
/// read counting from the other. RFC 8725 3.3; rfc8725bis 3.14.
/// </summary>
internal sealed class ExtraSegmentsSmuggleClaims : JwtAttack
{
    public override string Id => "CRY1297";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override IReadOnlyList<int> Cwe => [347, 436];

    public override IReadOnlyList<string> References => ["RFC 7515 7.1", "RFC 8725 3.3", "rfc8725bis 3.14", "ASVS 9.1.1"];

    public override string Cause => "verified one payload and read another from a token of more than three segments";

    public override string Why => "anyone with one token of his own becomes anyone";

    public override string Fix => "take the claims from what ValidateTokenAsync returns, never from the text again";

    // a lifetime that nobody checks would let the expired part in
    internal override IReadOnlyList<string> ExplainedBy => ["CRY2112"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        foreach (var claims in SmuggledClaims.For(attacker))
        {
            var (header, payload, signature) = (claims.Genuine.HeaderSegment, claims.Genuine.PayloadSegment, claims.Genuine.SignatureSegment);
            yield return claims.In($"{header}.{payload}.{signature}.{claims.Payload}.{signature}", "a payload and a signature behind the token");
            yield return claims.In($"{header}.{claims.Payload}.{header}.{payload}.{signature}", "a header and a payload in "
                + "front of the token");
            yield return claims.In($"{header}.{claims.Payload}.{payload}.{signature}", "a second payload before the genuine one");
            yield return claims.In($"{header}.{payload}.{claims.Payload}.{signature}", "a second payload behind the genuine one");
            yield return claims.In($"{header}.{payload}.{signature}.{header}.{claims.Payload}.{signature}", "two tokens, the genuine one first");
            yield return claims.In($"{header}.{claims.Payload}.{signature}.{header}.{payload}.{signature}", "two tokens, the genuine one last");
        }
    }

    internal override string? Judge(Forgery forgery, HttpAnswer answer, Reading reading, Attacker attacker) =>
        SmuggledClaims.Judge(forgery, answer, reading, attacker);
}
