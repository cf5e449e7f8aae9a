using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A general JSON JWS with two signatures: the genuine one, and one under a header of the attacker's. go-jose verified the one
/// and gave back the header of the other. RFC 7519 1; CVE-2016-9122.
/// </summary>
internal sealed class JsonGeneralMultiSig : JwtAttack
{
    public override string Id => "CRY1099";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [347, 436];

    public override IReadOnlyList<string> References => ["RFC 7519 1", "RFC 7515 7.2.1", "rfc8725bis 3.14", "CVE-2016-9122"];

    public override string Cause => "accepted a JWS of several signatures of which one is genuine";

    public override string Why => "the header that the application reads (kid, typ, x5c) need not be the one that was signed";

    public override string Fix => "take compact tokens only: AddJwtBearer without a TokenHandler or SignatureValidator of "
        + "your own";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1000", "CRY1098", "CRY1299"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var genuine = JsonJws.Signature(token.HeaderSegment, token.SignatureSegment);
        var junk = RawJwt.Segment(attacker.Bytes(Math.Max(32, token.Signature.Length)));
        var other = JsonJws.Signature(token.HeaderWith(header => header["kid"] = "attacker"), junk);
        var none = JsonJws.Signature(RawJwt.Segment("""{"alg":"none"}"""), "");
        yield return new Forgery(
            JsonJws.General(token.PayloadSegment, other, genuine), "a junk signature under another kid, then the genuine one");
        yield return new Forgery(JsonJws.General(token.PayloadSegment, genuine, other), "the genuine signature, then junk "
            + "under another kid");
        yield return new Forgery(JsonJws.General(token.PayloadSegment, none, genuine), "alg none, then the genuine signature");
        yield return new Forgery(JsonJws.General(token.PayloadSegment, genuine, none), "the genuine signature, then alg none");
        yield return new Forgery(JsonJws.General(token.PayloadSegment, genuine), "the genuine signature alone, in the "
            + "general form");
    }
}
