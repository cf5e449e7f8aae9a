namespace CryptoAssert.Passwords.Formats;

/// <summary>
/// What is said of a stored password of no known format: it may be the password itself, so its characters are not printed.
/// </summary>
internal static class UnknownHash
{
    private const int ShortestHash = 13;

    private const int ShortestGlued = 24;

    private const int LongestLabel = 16;

    private const string Understood = "Understood are ASP.NET Core Identity V2 and V3; PHC strings ($argon2id$, $scrypt$, "
        + "$pbkdf2-sha256$); bcrypt ($2a$, $2b$, $2x$, $2y$); crypt ($1$, $5$, $6$, $7$, $y$); Django (pbkdf2_sha256$); "
        + "LDAP ({SSHA}); MySQL (*HEX); MD5, SHA-1, SHA-2 and NTLM in hex or base64. "
        + "A format of your own: hand it in as a PHC string, such as $pbkdf2-sha512$i=210000$salt$hash";

    public static FormatException Refusal(string text) => new($"The stored password {Seen(text)}. {Understood}.");

    private static string Seen(string text) => text switch
    {
        "" => "is empty: an account without a password, or a column that was not read",
        _ when Label(text) is { } label => $"begins with {label}, which is no known format ({Length(text)})",
        _ when IsPlain(text) => $"looks like no hash but like the password itself: {Length(text)}, {Plainness(text)}",
        _ when HashText.Hex(text) is { Length: >= ShortestGlued } bytes => Glued(bytes.Length, "hex"),
        _ when HashText.Base64(text) is { Length: >= ShortestGlued } bytes => Glued(bytes.Length, "base64"),
        _ => $"is of no known format ({Length(text)})",
    };

    private static string Glued(int length, string encoding) => FormattableString.Invariant(
        $"is {length} bytes in {encoding}: salt and hash glued together? Then neither algorithm nor iterations can be seen");

    // A label between $ or braces names a format and is no secret. A password may begin so too: $ has to come three times.
    private static string? Label(string text)
    {
        var end = text[0] switch
        {
            '$' when text.Count(letter => letter == '$') > 2 => text.IndexOf('$', 1),
            '{' => text.IndexOf('}', StringComparison.Ordinal),
            _ => -1,
        };
        var named = end is > 1 and <= LongestLabel && text.AsSpan(1, end - 1).IndexOfAnyExcept(HashText.LabelLetters) < 0;
        return named && text.Length > 2 * ShortestHash ? text[..(end + 1)] : null;
    }

    private static bool IsPlain(string text) => text.Length < ShortestHash || HasForeignSigns(text);

    private static bool HasForeignSigns(string text) => text.AsSpan().IndexOfAnyExcept(HashText.HashLetters) >= 0;

    private static string Plainness(string text) =>
        HasForeignSigns(text) ? "with signs that no hash is written in" : "fewer than any hash has";

    private static string Length(string text) => FormattableString.Invariant($"{text.Length} characters");
}
