using System.Text.RegularExpressions;
using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A refusal that names the check that failed tells an attacker how far he has come. AddJwtBearer does so by default
/// (error_description), as RFC 6750 3.1 allows; one setting ends it.
/// </summary>
internal sealed partial class ErrorDetailLeak : JwtAttack
{
    public override string Id => "CRY7149";

    public override JwtFamily Family => JwtFamily.ErrorDetail;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [209];

    public override IReadOnlyList<string> References => ["RFC 6750 3.1", "ASVS 16.5.1"];

    public override string Cause => "says in a refusal which check a token failed";

    public override string Why => "an attacker sees how far a forgery came, and learns names of keys, issuers and audiences";

    public override string Fix => "set IncludeErrorDetails = false in AddJwtBearer outside development";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY7249"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker) => BadTokens.Of(attacker);

    internal override string? Judge(Forgery forgery, HttpAnswer answer, Reading reading, Attacker attacker)
    {
        if (reading != Reading.Rejected)
        {
            return null;
        }

        var challenge = Description().Match(answer.Header("WWW-Authenticate"));
        if (challenge.Success)
        {
            return $"{answer}, with {challenge.Value}";
        }

        var named = Check().Match(answer.Body);
        return named.Success ? $"{answer}, with \"{named.Value}\" in its body" : null;
    }

    [GeneratedRegex("error_description=\"[^\"]+\"", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Description();

    // a word for the check and a word for its failure, close together
    [GeneratedRegex(
        @"\b(signature|audience|issuer|lifetime|kid|key id|algorithm)\b[^.<>{}]{0,40}"
        + @"\b(invalid|not (found|valid|allowed)|wrong|unknown|mismatch|fail(ed|ure)?)\b"
        + @"|\b(invalid|unknown|wrong|unsupported|bad) (token )?(signature|audience|issuer|kid|key id|algorithm)\b"
        + @"|\b(jwt|token) (is |has |was )?(malformed|expired)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Check();
}
