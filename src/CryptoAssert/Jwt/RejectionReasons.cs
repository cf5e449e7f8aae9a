using System.Text.RegularExpressions;
using CryptoAssert.Http;

namespace CryptoAssert.Jwt;

internal static partial class RejectionReasons
{
    private const RegexOptions Text = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;
    private const int Timeout = 1_000;

    /// <summary>The reasons that the challenge names; none when it names none that we know.</summary>
    public static RejectionReason Of(HttpAnswer answer)
    {
        var named = RejectionReason.None;
        foreach (Match description in Descriptions().Matches(answer.Header("WWW-Authenticate")))
        {
            // "The audience 'https://signature.example' is invalid": what is quoted came from the token
            named |= Named(Quoted().Replace(description.Groups["text"].Value, ""));
        }

        return named;
    }

    private static RejectionReason Named(string description) =>
        (Signature().IsMatch(description) ? RejectionReason.Signature : RejectionReason.None)
        | (Lifetime().IsMatch(description) ? RejectionReason.Lifetime : RejectionReason.None)
        | (Issuer().IsMatch(description) ? RejectionReason.Issuer : RejectionReason.None)
        | (Audience().IsMatch(description) ? RejectionReason.Audience : RejectionReason.None)
        | (TokenType().IsMatch(description) ? RejectionReason.TokenType : RejectionReason.None);

    [GeneratedRegex("""error_description="(?<text>([^"\\]|\\.)*)""", Text, Timeout)]
    private static partial Regex Descriptions();

    [GeneratedRegex("'[^']*'", Text, Timeout)]
    private static partial Regex Quoted();

    [GeneratedRegex("signature", Text, Timeout)]
    private static partial Regex Signature();

    [GeneratedRegex(@"lifetime|expir|not valid before|used before|not yet valid|\b(exp|nbf|iat)\b", Text, Timeout)]
    private static partial Regex Lifetime();

    [GeneratedRegex(@"issuer|\biss\b", Text, Timeout)]
    private static partial Regex Issuer();

    [GeneratedRegex(@"audience|\baud\b", Text, Timeout)]
    private static partial Regex Audience();

    [GeneratedRegex(@"token type|\btyp\b", Text, Timeout)]
    private static partial Regex TokenType();
}
