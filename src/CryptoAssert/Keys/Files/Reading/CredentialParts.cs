using System.Text.RegularExpressions;

namespace CryptoAssert.Keys.Files.Reading;

/// <summary>
/// The secrets inside of a value, whatever its name: the password of a connection string, the user information of an address (RFC 3986 3.2.1), the signature of a shared access
/// link, a token whose form gives it away.
/// </summary>
internal static partial class CredentialParts
{
    public static IEnumerable<string> Of(string text)
    {
        if (Issued().IsMatch(text.Trim()))
        {
            yield return text.Trim();
            yield break;
        }

        foreach (Match match in UserInfo().Matches(text))
        {
            yield return Uri.UnescapeDataString(match.Groups["secret"].Value);
        }

        foreach (Match match in SharedAccess().Matches(text))
        {
            yield return match.Groups["secret"].Value;
        }

        // ADO.NET and Azure separate by semicolons, and a comma may be part of a password; Redis separates by commas
        var pairs = text.Contains(';', StringComparison.Ordinal) ? Semicolons() : Commas();
        foreach (Match match in pairs.Matches(text))
        {
            yield return match.Groups["secret"].Value.Trim().Trim('"', '\'');
        }
    }

    /// <summary>The value is put together of parts: it is no secret as a whole.</summary>
    public static bool IsComposite(string text) => Composite().IsMatch(text);

    /// <summary>GitHub, GitLab, Slack, Stripe, SendGrid, npm, Vault, JSON Web Tokens, and the header that carries one.</summary>
    [GeneratedRegex(
        @"^((gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk_live_|rk_live_|SG\.|npm_|hvs\.|AGE-SECRET-KEY-)[\w.-]{16,}|eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{16,}|(Bearer|Basic) [\w+/=.~-]{8,})$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Issued();

    [GeneratedRegex(@"[a-z][a-z0-9+.-]{0,30}://[^\s/?#@:]*:(?<secret>[^\s/?#@]+)@", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex UserInfo();

    [GeneratedRegex(@"[?&;]sig=(?<secret>[A-Za-z0-9%+/=]{20,})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex SharedAccess();

    [GeneratedRegex(
        """(?:^|;)\s*(?:password|pwd|account\s?key|shared\s?access\s?key|shared\s?secret|client\s?secret|secret|api\s?key|access\s?key)\s*=\s*(?<secret>"[^"]*"|'[^']*'|[^;]*)""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Semicolons();

    [GeneratedRegex(
        """(?:^|[,\s])(?:password|pwd)\s*=\s*(?<secret>"[^"]*"|'[^']*'|[^,\s]*)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Commas();

    [GeneratedRegex(@"^\s*[A-Za-z][\w ]*=[^;]*;|^[a-z][a-z0-9+.-]*://|,\s*\w+=\w", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Composite();
}
