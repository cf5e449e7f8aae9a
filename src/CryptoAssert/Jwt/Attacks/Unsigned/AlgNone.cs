using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The header says that no signature is needed, and the verifier believes it. Tim McLean, 2015: most JWT libraries of the
/// time fell. RFC 8725 3.1; CVE-2015-2951.
/// </summary>
internal sealed class AlgNone : JwtAttack
{
    public override string Id => "CRY1001";

    public override JwtFamily Family => JwtFamily.Unsigned;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.1", "ASVS 9.1.2", "CVE-2015-2951", "CVE-2022-23540"];

    public override string Cause => "accepted a token with alg \"none\"";

    public override string Why => "anyone can become anyone";

    public override string Fix => "remove RequireSignedTokens = false in AddJwtBearer; in a verifier of your own, compare "
        + "alg with the one you expect";

    internal override IReadOnlyList<string> ExplainedBy => [UnsignedTokenInUse.StableId];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        yield return new Forgery($"{token.HeaderWith(header => header["alg"] = "none")}.{token.PayloadSegment}.", "other header fields kept");
        yield return new Forgery($"{RawJwt.Segment("""{"typ":"JWT","alg":"none"}""")}.{token.PayloadSegment}.", "header of typ and alg only");
        yield return new Forgery($"{RawJwt.Segment("""{"alg":"none"}""")}.{token.PayloadSegment}.", "header of alg only");
    }
}
