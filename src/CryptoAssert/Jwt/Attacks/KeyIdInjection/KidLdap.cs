using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The kid continues the LDAP filter that looks the key up, and picks an entry that has no key: the missing attribute reads as
/// the empty one. RFC 8725 3.10; RFC 4515 3; OWASP ASVS 1.2.6.
/// </summary>
internal sealed class KidLdap : JwtAttack
{
    private static readonly string[] Attributes = ["cn", "kid", "uid", "keyId", "ou", "sn"];

    public override string Id => "CRY1079";

    public override JwtFamily Family => JwtFamily.KeyIdInjection;

    public override IReadOnlyList<int> Cwe => [90];

    public override IReadOnlyList<string> References => ["RFC 8725 3.10", "RFC 4515 3", "ASVS 1.2.6"];

    public override string Cause =>
        "puts kid into an LDAP filter as it is, and accepted the missing key of the entry that it picked";

    public override string Why =>
        "whoever chooses the entry chooses the key, so anyone can become anyone, and the directory can be searched";

    public override string Fix =>
        "escape kid by RFC 4515 before it goes into DirectorySearcher.Filter, or look it up in IssuerSigningKeys";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1082"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        foreach (var kid in Filters(attacker.Token.Kid ?? "x"))
        {
            yield return new Forgery(HmacJws.SignUnderKid(attacker.Token, kid, []), $"kid {kid}, empty key");
        }
    }

    private static IEnumerable<string> Filters(string genuine)
    {
        yield return "*";
        yield return "*)(uid=*";
        yield return "*)(objectClass=*";
        yield return "*))(|(objectClass=*";
        yield return "x)(|(objectClass=*)";
        foreach (var attribute in Attributes)
        {
            yield return $"*)(!({attribute}={genuine})";
            yield return $"x)({attribute}=*))(|({attribute}=*";
        }
    }
}
