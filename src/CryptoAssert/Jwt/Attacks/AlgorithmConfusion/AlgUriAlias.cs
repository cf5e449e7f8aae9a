using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The issuer's own algorithm under its XML-DSig URI or its Java name. Lists that forbid or allow names do not know the
/// aliases; the stock handler resolves the URIs unless ValidAlgorithms is set. RFC 7518 3.1 registers one name each.
/// </summary>
internal sealed class AlgUriAlias : JwtAttack
{
    private const string More2001 = "http://www.w3.org/2001/04/xmldsig-more#";
    private const string More2007 = "http://www.w3.org/2007/05/xmldsig-more#";

    public override string Id => "CRY1051";

    public override JwtFamily Family => JwtFamily.AlgorithmConfusion;

    public override JwtTier Tier => JwtTier.Conformance;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [327];

    public override IReadOnlyList<string> References => ["RFC 7518 3.1", "RFC 8725 3.1", "ASVS 9.1.2"];

    public override string Cause => "accepted its algorithm under an alias that JOSE does not know";

    public override string Why => "every rule that names an algorithm can be walked around by another name for it";

    public override string Fix =>
        "set TokenValidationParameters.ValidAlgorithms: it is compared with the name as it stands in the header";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var bits = attacker.Issuer!.Alg[2..];
        string[] aliases = attacker.Issuer.Alg[..2] switch
        {
            "HS" => [$"{More2001}hmac-sha{bits}", $"HmacSHA{bits}"],
            "RS" => [$"{More2001}rsa-sha{bits}", $"SHA{bits}withRSA"],
            "PS" => [$"{More2007}sha{bits}-rsa-MGF1", $"SHA{bits}withRSAandMGF1"],
            _ => [$"{More2001}ecdsa-sha{bits}", $"SHA{bits}withECDSA"],
        };
        return aliases.Select(alias => new Forgery(attacker.Issuer.SignAs(attacker.Token, alias), $"alg \"{alias}\", validly signed"));
    }
}
