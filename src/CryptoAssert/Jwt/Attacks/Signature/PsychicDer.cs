using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// r = s = 0 as ASN.1 (<c>MAYCAQACAQA</c>), the form that Java's verifier took natively and that JWT libraries passed on.
/// CVE-2022-21449; OWASP WSTG, JSON Web Tokens.
/// </summary>
internal sealed class PsychicDer : EcdsaAttack
{
    public override string Id => "CRY1086";

    public override IReadOnlyList<string> References => ["RFC 8725 3.4", "ASVS 11.6.1", "CVE-2022-21449"];

    public override string Cause => "accepted an ECDSA signature of zeros in ASN.1";

    public override string Why => "one signature fits every token: anyone can become anyone";

    public override string Fix =>
        "verify with AddJwtBearer or ECDsa.VerifyData in its default format, r and s side by side (RFC 7518 3.4)";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1085"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var n = EcdsaSignatures.Order(KeySize(attacker));
        yield return Signed(attacker.Token, EcdsaDer.Encode(0, 0), "r = 0, s = 0 in ASN.1");
        yield return Signed(attacker.Token, EcdsaDer.Encode(n, n), "r = n, s = n in ASN.1");
        yield return Signed(attacker.Token, EcdsaDer.Encode(0, n), "r = 0, s = n in ASN.1");
        yield return Signed(attacker.Token, EcdsaDer.Encode(n, 0), "r = n, s = 0 in ASN.1");
    }
}
