using System.Text;
using System.Text.RegularExpressions;
using CryptoAssert.Keys.Cracking;
using CryptoAssert.Keys.Cracking.Guessability;
using CryptoAssert.Keys.Cracking.Words;

namespace CryptoAssert.Keys.Files.Reading;

/// <summary>Decides which values of settings files are secrets: by their names and by what they look like.</summary>
internal static partial class SecretTexts
{
    /// <summary>Longer values are data: they are compared with the keys in use, and searched for private keys.</summary>
    private const int LongestText = 8_192;

    /// <summary>A shorter word under <c>Key</c> is the name of one.</summary>
    private const int ShortestNamedKey = 16;

    /// <summary>Shorter texts under such a name are words for something else: <c>Header</c>, <c>RS256</c>.</summary>
    private const int ShortestSecret = 8;

    private const int ShortestMixed = 6;

    /// <summary>What was drawn has more; what a person calls a key has fewer.</summary>
    private const double DrawnBits = 80;

    private static readonly Lazy<HashSet<string>> CommonPasswords = new(() => CommonWords.Passwords.ToHashSet(StringComparer.OrdinalIgnoreCase));

    public static IEnumerable<CommittedSecret> Of(SettingsValue value, CancellationToken cancellationToken)
    {
        if (value.Text.Length > LongestText)
        {
            yield break;
        }

        var name = SecretNames.Of(value.Path);
        var hasParts = false;
        foreach (var part in CredentialParts.Of(value.Text))
        {
            hasParts = true;
            if (!NoSecret.Is(part))
            {
                yield return new CommittedSecret(value, part, IsKnown(part, SecretName.Password, cancellationToken));
            }
        }

        var isAsked = name is not SecretName.None && !hasParts && (!value.IsNumber || name is SecretName.Password);
        if (!isAsked || IsBracketedNotice(value.Text) || CredentialParts.IsComposite(value.Text) || value.Text.Contains("-----BEGIN", StringComparison.Ordinal))
        {
            yield break;
        }

        var isKnown = IsKnown(value.Text, name, cancellationToken);
        if (isKnown || (!NoSecret.Is(value.Text) && LooksSecret(value.Text, value.Path, name)))
        {
            yield return new CommittedSecret(value, value.Text, isKnown);
        }
    }

    /// <summary>An empty value and a variable are none, though they are in the lists of what was signed with by mistake.</summary>
    private static bool IsBracketedNotice(string text) => NoSecret.Is(text) && !Asks().IsMatch(text);

    private static bool IsKnown(string text, SecretName name, CancellationToken cancellationToken) => name switch
    {
        SecretName.Ambiguous when text.Length < ShortestNamedKey => Asks().IsMatch(text),
        _ => Asks().IsMatch(text)
            || (name is SecretName.Password && CommonPasswords.Value.Contains(text))
            || PlaceholderSecret.Recognise(Encoding.UTF8.GetBytes(text), cancellationToken) is not null,
    };

    private static bool LooksSecret(string text, string path, SecretName name) => name switch
    {
        SecretName.Password => true,
        SecretName.Secret when Name().IsMatch(text) => text.Length >= ShortestNamedKey && !path.Contains("vault", StringComparison.OrdinalIgnoreCase),
        SecretName.Secret => text.Length >= ShortestSecret || (text.Length >= ShortestMixed && text.Any(char.IsAsciiDigit) && !text.All(char.IsAsciiLetterOrDigit)),
        _ => Drawn().IsMatch(text) && !Guid.TryParse(text, out _) && SecretGuessability.Of(Encoding.UTF8.GetBytes(text)).Bits >= DrawnBits,
    };

    /// <summary>Texts that ask to be replaced.</summary>
    [GeneratedRegex(
        @"change[-_ ]?(me|this|it)|replace[-_ ]?(me|this|with|by)|^<?(your|enter|insert|add|put)[-_ ]?.*(secret|key|password|token)|(secret|key|password|token)[-_ ]?(goes[-_ ]?)?here|placeholder|^to[-_ ]?do$|^(dummy|example|sample|fixme)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Asks();

    /// <summary>The name of something: letters, and what is joined to them.</summary>
    [GeneratedRegex("^[A-Za-z]+([-_./:][A-Za-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?=.*[A-Za-z])(?=.*\d)[A-Za-z0-9+/_=.~!@#$%^&*-]{20,}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Drawn();
}
