using System.Text.RegularExpressions;

namespace CryptoAssert.Keys.Files.Reading;

/// <summary>Reads names of settings, word by word: the last one says what the value is, those before it what for.</summary>
internal static partial class SecretNames
{
    private static readonly HashSet<string> Passwords = ["password", "passwords", "pwd", "passwd", "passphrase", "passcode", "pass"];

    private static readonly HashSet<string> Secrets = ["secret", "secrets", "apikey", "apikeys", "secretkey", "privatekey", "credential", "pepper"];

    /// <summary>Words before <c>Key</c> that make it a secret.</summary>
    private static readonly HashSet<string> KeysOfSecrets =
    [
        "api", "private", "secret", "signing", "signature", "sign", "security", "encryption", "encrypt", "decryption", "crypto", "cipher", "aes", "access", "account", "shared",
        "master", "symmetric", "hmac", "jwt", "token", "auth", "webhook", "subscription", "admin", "functions",
    ];

    /// <summary>Words before <c>Key</c> that make it none.</summary>
    private static readonly HashSet<string> KeysOfOthers =
    [
        "public", "publishable", "site", "partition", "primary", "foreign", "cache", "sort", "row", "instrumentation", "routing", "idempotency", "map", "index", "lookup", "search",
        "composite", "natural", "localization", "resource", "translation", "feature", "flag", "claim", "header", "shortcut", "hot", "registry",
    ];

    private static readonly HashSet<string> TokensOfSecrets = ["access", "refresh", "bearer", "auth", "bot", "api", "personal", "security", "secret", "pat", "oauth", "webhook", "verify", "deploy"];

    /// <summary>Words before <c>Password</c> that make it a page, a message or a rule.</summary>
    private static readonly HashSet<string> PasswordsOfOthers =
        ["forgot", "forgotten", "reset", "change", "require", "requires", "required", "show", "hide", "enable", "allow", "update", "recover", "confirm", "save", "store", "remember", "invalid", "wrong", "no"];

    /// <summary>Sections in which a bare <c>Key</c> is a key.</summary>
    private static readonly HashSet<string> SectionsOfKeys =
        ["jwt", "token", "tokens", "auth", "authentication", "authorization", "signing", "hmac", "encryption", "crypto", "cryptography", "webhook", "bearer", "security", "secrets", "identity"];

    /// <summary>Sections whose names are those of types, messages or words.</summary>
    private static readonly HashSet<string> SectionsOfOthers =
        ["logging", "loglevel", "minimumlevel", "messages", "labels", "translations", "localization", "resources", "schema", "enrich", "destructure", "routes", "pages", "templates"];

    public static SecretName Of(string path)
    {
        var segments = path.Split(':').Where(segment => !segment.All(char.IsAsciiDigit)).ToArray();
        if (segments.Length == 0 || segments[..^1].Any(segment => SectionsOfOthers.Contains(segment.ToLowerInvariant())))
        {
            return SecretName.None;
        }

        var own = OfWords(Words(segments[^1]), segments.Length > 1 ? Words(segments[^2]) : []);
        var isNamed = own is SecretName.None && segments.Length > 1 && Words(segments[^2]) is [.., "keys" or "secrets" or "passwords" or "tokens" or "apikeys"];
        return isNamed ? SecretName.Ambiguous : own;
    }

    private static SecretName OfWords(string[] words, string[] section)
    {
        var (last, before) = (words.LastOrDefault() ?? "", words.Length > 1 ? words[^2] : null);
        return last switch
        {
            _ when Passwords.Contains(last) => before is not null && PasswordsOfOthers.Contains(before) ? SecretName.None : SecretName.Password,
            _ when Secrets.Contains(last) => SecretName.Secret,
            "key" or "keys" when before is null => section.Any(SectionsOfKeys.Contains) ? SecretName.Secret : SecretName.Ambiguous,
            "key" or "keys" => KeysOfOthers.Contains(before) ? SecretName.None : KeysOfSecrets.Contains(before) ? SecretName.Secret : SecretName.Ambiguous,
            "token" or "tokens" => before is not null && TokensOfSecrets.Contains(before) ? SecretName.Secret
                : before is "public" or "cancellation" or "antiforgery" ? SecretName.None : SecretName.Ambiguous,
            "jwtkey" or "signingkey" or "accesskey" or "accountkey" or "authkey" or "encryptionkey" => SecretName.Secret,
            _ => SecretName.None,
        };
    }

    private static string[] Words(string segment) =>
        [.. Word().Matches(segment).Select(match => match.Value.ToLowerInvariant())];

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Word();
}
