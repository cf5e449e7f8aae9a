using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Two segments instead of three: a verifier that splits at dots and verifies the third part when it finds one.
/// RFC 7515 7.1, RFC 8725 3.3.
/// </summary>
internal sealed class SignatureSegmentMissing : JwtAttack
{
    public override string Id => "CRY1006";

    public override JwtFamily Family => JwtFamily.Unsigned;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 7515 7.1", "RFC 8725 3.3", "ASVS 9.1.1"];

    public override string Cause => "accepted a token of two segments, without a place for a signature";

    public override string Why => "anyone can become anyone: the verification is left out with the part that it verifies";

    public override string Fix => "refuse everything but three segments before you read any of them, as AddJwtBearer does";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1001", "CRY1005", UnsignedTokenInUse.StableId];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        yield return new Forgery(token.SigningInput, "header and payload unchanged");
        yield return new Forgery($"{token.HeaderWith(header => header["alg"] = "none")}.{token.PayloadSegment}", "alg none");
        yield return new Forgery(
            $"{RawJwt.Segment("""{"typ":"JWT","alg":"none"}""")}.{token.PayloadSegment}", "header of typ and alg none only");
    }
}
