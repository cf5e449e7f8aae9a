using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// alg "none" with something in the third segment: libraries that insist on three filled parts believe the header all the same.
/// RFC 8725 3.1.
/// </summary>
internal sealed class AlgNoneWithSignature : JwtAttack
{
    public override string Id => "CRY1003";

    public override JwtFamily Family => JwtFamily.Unsigned;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.1", "ASVS 9.1.2"];

    public override string Cause => "accepted a token with alg \"none\" and a signature that nobody verified";

    public override string Why => "anyone can become anyone";

    public override string Fix =>
        "compare alg with the one you expect before anything else; with AddJwtBearer, keep RequireSignedTokens = true";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1001", "CRY1002", UnsignedTokenInUse.StableId];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var junk = RawJwt.Segment(attacker.Bytes(Math.Max(32, token.Signature.Length)));
        if (token.SignatureSegment.Length > 0)
        {
            yield return Unsigned("none", token.SignatureSegment, "the genuine token's signature");
        }

        yield return Unsigned("none", junk, "noise for a signature");
        yield return Unsigned("none", "AAAA", "three zero bytes for a signature");
        yield return Unsigned("None", junk, "noise for a signature, None");
        yield return Unsigned("NONE", junk, "noise for a signature, NONE");

        Forgery Unsigned(string alg, string signature, string variant) =>
            new($"{token.HeaderWith(header => header["alg"] = alg)}.{token.PayloadSegment}.{signature}", variant);
    }
}
