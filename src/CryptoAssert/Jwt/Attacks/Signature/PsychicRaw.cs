using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// r = s = 0: a verifier that skips the range check ends at the point at infinity and compares 0 with 0. Java 15 to 18 took
/// this for everybody's signature. Neil Madden, 2022; CVE-2022-21449; FIPS 186-5 6.4.2 step 1.
/// </summary>
internal sealed class PsychicRaw : EcdsaAttack
{
    public override string Id => "CRY1085";

    public override IReadOnlyList<string> References => ["RFC 8725 3.4", "ASVS 11.6.1", "CVE-2022-21449"];

    public override string Cause => "accepted an ECDSA signature of zeros";

    public override string Why => "one signature fits every token: anyone can become anyone";

    public override string Fix =>
        "verify with AddJwtBearer or ECDsa.VerifyData; arithmetic of your own has to refuse r and s outside 1..n-1";

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var size = 2 * EcdsaSignatures.FieldBytes(KeySize(attacker));
        yield return Signed(token, new byte[size], $"{size} zero bytes");
        yield return Signed(token, new byte[2], "r and s of one zero byte each");
    }
}
