using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// An algorithm that does not exist and a signature of noise: a verifier that accepts this checks no signature at all, so
/// every forgery gets through for this one cause. RFC 8725 3.3.
/// </summary>
internal sealed class SignatureNotVerified : JwtAttack
{
    public override string Id => "CRY1000";

    public override JwtFamily Family => JwtFamily.Tampered;

    public override IReadOnlyList<int> Cwe => [347, 345];

    public override IReadOnlyList<string> References => ["RFC 8725 3.3", "ASVS 9.1.1"];

    public override string Cause => "does not verify signatures at all: it accepted an unknown alg with a junk signature";

    public override string Why => "anyone can become anyone, with any token they type";

    public override string Fix =>
        "verify before you read: remove the SignatureValidator delegate, or replace ReadJwtToken/decode by AddJwtBearer or ValidateTokenAsync";

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var junk = RawJwt.Segment(attacker.Bytes(Math.Max(32, token.Signature.Length)));
        yield return new Forgery($"{token.HeaderWith(header => header["alg"] = "XX999")}.{token.PayloadSegment}.{junk}", "alg XX999, junk signature");
    }
}
