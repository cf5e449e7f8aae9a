using System.Text;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The kid is a path to a file whose bytes everybody knows: a kernel setting, a template's settings, a robots.txt. The file's
/// content is then the key. RFC 8725 3.10.
/// </summary>
internal sealed class KidKnownFile : JwtAttack
{
    private static readonly (string Path, string Content)[] SystemFiles =
    [
        ("proc/sys/kernel/ostype", "Linux\n"),
        ("proc/sys/kernel/randomize_va_space", "2\n"),
        ("Windows/win.ini",
            "; for 16-bit app support\r\n[fonts]\r\n[extensions]\r\n[mci extensions]\r\n[files]\r\n[Mail]\r\nMAPI=1\r\n"),
    ];

    /// <summary>What <c>dotnet new webapi</c> writes, and the robots.txt of the common front-end templates.</summary>
    private static readonly (string Path, string Content)[] ApplicationFiles =
    [
        ("appsettings.Development.json",
            "{\n  \"Logging\": {\n    \"LogLevel\": {\n      \"Default\": \"Information\",\n      "
            + "\"Microsoft.AspNetCore\": \"Warning\"\n    }\n  }\n}\n"),
        ("wwwroot/robots.txt", "User-agent: *\nDisallow: /\n"),
        ("wwwroot/robots.txt", "# https://www.robotstxt.org/robotstxt.html\nUser-agent: *\nDisallow:\n"),
    ];

    public override string Id => "CRY1075";

    public override JwtFamily Family => JwtFamily.KeyIdInjection;

    public override IReadOnlyList<int> Cwe => [22];

    public override IReadOnlyList<string> References => ["RFC 8725 3.10", "ASVS 9.1.3"];

    public override string Cause => "reads its key from the file that kid names, and accepted one whose content is known";

    public override string Why => "whoever chooses the file chooses the key, so anyone can become anyone";

    public override string Fix =>
        "look kid up in a dictionary of the keys you trust (IssuerSigningKeys); never build a path from it";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1074", "CRY1082"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        foreach (var (path, content) in SystemFiles)
        {
            foreach (var kid in new[] { "/" + path, Up(12) + path })
            {
                yield return Signed(kid, content, "its content");
                yield return Signed(kid, content.Trim(), "its content, trimmed");
            }
        }

        foreach (var (path, content) in ApplicationFiles)
        {
            for (var depth = 0; depth <= 5; depth++)
            {
                yield return Signed(Up(depth) + path, content, "its content");
            }

            yield return Signed(Up(1) + path, content.Trim(), "its content, trimmed");
            yield return Signed(Up(1) + path, content.ReplaceLineEndings("\r\n"), "its content with CRLF");
        }

        Forgery Signed(string kid, string content, string form) =>
            new(HmacJws.SignUnderKid(attacker.Token, kid, Encoding.UTF8.GetBytes(content)), $"kid {kid}, key is {form}");
    }

    private static string Up(int depth) => new StringBuilder().Insert(0, "../", depth).ToString();
}
