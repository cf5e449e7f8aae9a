using System.Text.RegularExpressions;
using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A refusal that carries the exception: types, stack, paths, and with Microsoft.IdentityModel the keys that were tried. The
/// copied OnAuthenticationFailed that writes Exception.ToString(). A server error is CRY1151's, not this one's. ASVS 16.5.1.
/// </summary>
internal sealed partial class ExceptionInRefusal : JwtAttack
{
    public override string Id => "CRY7249";

    public override JwtFamily Family => JwtFamily.ErrorDetail;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [209, 497];

    public override IReadOnlyList<string> References => ["ASVS 16.5.1", "ASVS 13.4.2"];

    public override string Cause => "writes the exception into its refusal";

    public override string Why => "an attacker reads which libraries, versions, keys and paths the service has";

    public override string Fix =>
        "write nothing of context.Exception in OnAuthenticationFailed and OnChallenge: log it, and answer 401 or a ProblemDetails without it";

    internal override IEnumerable<Forgery> Forge(Attacker attacker) => BadTokens.Of(attacker);

    internal override string? Judge(Forgery forgery, HttpAnswer answer, Reading reading, Attacker attacker)
    {
        if (reading != Reading.Rejected)
        {
            return null;
        }

        var trace = answer.Headers
            .Select(header => header.Value)
            .Prepend(answer.Body)
            .Select(text => Trace().Match(text))
            .FirstOrDefault(match => match.Success);
        return trace is null ? null : $"{answer}, with \"{trace.Value.Trim()}\" in it";
    }

    // .NET and Java frames and exceptions, IdentityModel's codes, Python and Node traces, absolute paths of source files
    [GeneratedRegex(
        @"\bIDX\d{5}\b|\b[A-Za-z]+\.[A-Za-z.]*Exception\b"
        + @"|\b(SecurityToken|Argument|Format|Json|Crypto(graphic)?|JWT|Jwt|Jose)\w{0,40}Exception\b"
        + @"|^\s*at [\w.<>`$]+\(.{0,200}\)|Traceback \(most recent call last\)|\b(JsonWebToken|TokenExpired|NotBefore)Error\b"
        + @"|([A-Za-z]:\\|/)[\w.\\/-]{1,200}\.(cs|java|py|js|ts|go|rb|php)\b(:|, )?(line )?\d+",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Trace();
}
