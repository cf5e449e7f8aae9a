using System.Buffers;
using System.Globalization;
using System.Text;

namespace CryptoAssert.Passwords.Formats;

/// <summary>The encodings that hashes are written in.</summary>
internal static class HashText
{
    private const string Itoa64 = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private const string Bcrypt = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private const string Standard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// <summary>crypt(5)'s base64, which bcrypt shuffles and crypt(3) uses from the low bits up.</summary>
    public static SearchValues<char> CryptLetters { get; } = SearchValues.Create(Itoa64);

    public static SearchValues<char> LabelLetters { get; } = SearchValues.Create(Itoa64[2..] + "-_");

    public static SearchValues<char> HashLetters { get; } = SearchValues.Create(Itoa64 + "+=-_:;,|$*{}@#");

    /// <summary>The value of a letter of crypt's base64; -1 of another.</summary>
    public static int CryptDigit(char letter) => Itoa64.IndexOf(letter, StringComparison.Ordinal);

    public static bool IsCrypt(string text, int length) =>
        text.Length == length && text.AsSpan().IndexOfAnyExcept(CryptLetters) < 0;

    /// <summary>The bytes of base64 as .NET writes it, padded; null of anything else.</summary>
    public static byte[]? Base64(string text)
    {
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        return text.Length > 0 && !text.Any(char.IsWhiteSpace) && Convert.TryFromBase64String(text, bytes, out var written)
            ? bytes[..written]
            : null;
    }

    /// <summary>The bytes of base64 without padding, as in PHC strings and passlib (<c>.</c> for <c>+</c>); else null.</summary>
    public static byte[]? UnpaddedBase64(string text)
    {
        var plain = new StringBuilder(text.TrimEnd('=')).Replace('.', '+');
        return plain.Length == 0 ? [] : Base64(plain.Append('=', (4 - (plain.Length % 4)) % 4).ToString());
    }

    /// <summary>The bytes of a salt.</summary>
    public static byte[] Salt(StoredPasswordHash hash) => hash.SaltEncoding switch
    {
        SaltEncoding.Hex => Convert.FromHexString(hash.Salt),
        SaltEncoding.Base64 => UnpaddedBase64(hash.Salt) ?? [],
        SaltEncoding.Bcrypt => UnpaddedBase64(string.Concat(hash.Salt.Select(letter => Standard[Bcrypt.IndexOf(letter, StringComparison.Ordinal)]))) ?? [],
        _ => Encoding.UTF8.GetBytes(hash.Salt),
    };

    /// <summary>Whether a salt is letters by its format, and not bytes.</summary>
    public static bool SaltIsText(StoredPasswordHash hash) => hash.SaltEncoding == SaltEncoding.Text;

    /// <summary>The bytes of hex, with <c>0x</c> or with the hyphens of <see cref="BitConverter"/>; else null.</summary>
    public static byte[]? Hex(string text)
    {
        var digits = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        if (digits.Length > 2 && digits[2] == '-' && digits.Length % 3 == 2)
        {
            var pairs = digits.Split('-');
            digits = Array.TrueForAll(pairs, pair => pair.Length == 2) ? string.Concat(pairs) : digits;
        }

        return digits.Length > 0 && digits.Length % 2 == 0 && digits.All(char.IsAsciiHexDigit)
            ? Convert.FromHexString(digits)
            : null;
    }

    /// <summary>A decimal number above zero, without a sign; null of anything else.</summary>
    public static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    /// <summary>A number above zero among parameters; null where it is missing or another.</summary>
    public static long? Number(Dictionary<string, string>? pairs, string name) =>
        pairs?.GetValueOrDefault(name) is { } value ? Number(value) : null;

    /// <summary>The values of <c>m=19456,t=2,p=1</c>; null where an item is no name and number.</summary>
    public static Dictionary<string, string>? Pairs(string text)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in text.Split(','))
        {
            var equals = item.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || !pairs.TryAdd(item[..equals], item[(equals + 1)..]))
            {
                return null;
            }
        }

        return pairs;
    }
}
