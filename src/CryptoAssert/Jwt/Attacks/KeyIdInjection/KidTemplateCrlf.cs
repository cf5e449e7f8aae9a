using System.Globalization;
using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The kid comes back in the refusal: as the result of a sum that a template engine did, or as a header of its own behind a line
/// break. RFC 8725 3.10; OWASP ASVS 1.3.7; CWE-1336, CWE-113.
/// </summary>
internal sealed class KidTemplateCrlf : JwtAttack
{
    private const string InjectedHeader = "X-Kid-Injected";

    public override string Id => "CRY1081";

    public override JwtFamily Family => JwtFamily.KeyIdInjection;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [94, 1336, 93, 113];

    public override IReadOnlyList<string> References => ["RFC 8725 3.10", "ASVS 1.3.7"];

    public override string Cause => "runs the kid of a token that it refuses: in a template, or as a header of the answer";

    public override string Why =>
        "a template runs the attacker's code on the server; a header of his sets cookies and splits answers in a cache";

    public override string Fix =>
        "do not put kid into an answer; where it has to be shown, give it to the template as data and encode it";

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        // the product has nine or ten digits and fits an engine's 32-bit integer
        var left = attacker.Random.Next(10_007, 46_340);
        var right = attacker.Random.Next(10_007, 46_340);
        var product = (left * right).ToString(CultureInfo.InvariantCulture);
        var sum = $"{left}*{right}";
        var templates = new[]
        {
            $"{{{{{sum}}}}}", $"${{{sum}}}", $"<%={sum}%>", $"#{{{sum}}}", $"@({sum})",
            $"{{{sum}}}", $"*{{{sum}}}", $"{{%={sum}%}}",
        };
        foreach (var template in templates)
        {
            yield return Refused(template) with { Marker = product };
        }

        foreach (var lineBreak in new[] { "\r\n", "\n", "%0d%0a", "\u560d\u560a" })
        {
            yield return Refused($"x{lineBreak}{InjectedHeader}: {product}{lineBreak}");
        }

        Forgery Refused(string kid) =>
            new(
                HmacJws.SignUnderKid(attacker.Token, kid, AttackerKeys.Secret.Key),
                $"kid {kid.ReplaceLineEndings("(line break)")}");
    }

    internal override string? Judge(Forgery forgery, HttpAnswer answer, Reading reading, Attacker attacker) =>
        answer.Header(InjectedHeader) is { Length: > 0 } injected
            ? $"{answer}, with a header that the kid brought: {InjectedHeader}: {injected}"
            : base.Judge(forgery, answer, reading, attacker);
}
