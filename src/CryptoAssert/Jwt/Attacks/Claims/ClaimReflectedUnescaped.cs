using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A claim that is markup, or ends a header line, and comes back as such: a user who chooses his own name writes into the pages
/// of others. A claim that comes back in JSON is harmless, and not reported. RFC 8725 3.10.
/// </summary>
internal sealed class ClaimReflectedUnescaped : JwtAttack
{
    public override string Id => "CRY2230";

    public override JwtFamily Family => JwtFamily.Claims;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [79, 113];

    public override IReadOnlyList<string> References => ["RFC 8725 3.10", "ASVS 1.2.1"];

    public override string Cause => "wrote a claim into its answer as markup";

    public override string Why => "a user who chooses his own name runs script in the pages of whoever sees it";

    public override string Fix =>
        "encode claims where they are written: Razor and HtmlEncoder do, Results.Content and WriteAsync do not";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var name = $"cry{Convert.ToHexStringLower(attacker.Bytes(4))}";
        foreach (var claims in new[] { ["sub"], InjectedClaims.Profile })
        {
            yield return With(claims, $"<img src=x onerror=\"{name}()\">");
            yield return With(claims, $"\"><svg/onload={name}()>");
            yield return With(claims, $"alice\r\n{name}: 1");
        }

        Forgery With(string[] claims, string text)
        {
            var token = attacker.Issuer!.Reissue(attacker.Token, payload => InjectedClaims.Put(payload, claims, text));
            return new Forgery(token, $"{claims[0]} is {text.ReplaceLineEndings("CRLF")}") { Marker = text };
        }
    }

    internal override string? Judge(Forgery forgery, HttpAnswer answer, Reading reading, Attacker attacker)
    {
        var text = forgery.Marker!;
        return answer.Headers.Any(header => text.EndsWith($"\n{header.Key}: 1", StringComparison.Ordinal))
            ? $"{answer}, with a header that the claim wrote"
            : text.Contains('<') && IsMarkup(answer.MediaType) && answer.Body.Contains(text, StringComparison.Ordinal)
            ? $"{answer}, with {text} in its {answer.MediaType}"
            : null;
    }

    private static bool IsMarkup(string? mediaType) =>
        mediaType is null
        || mediaType.Contains("html", StringComparison.OrdinalIgnoreCase)
        || mediaType.Contains("svg", StringComparison.OrdinalIgnoreCase);
}
