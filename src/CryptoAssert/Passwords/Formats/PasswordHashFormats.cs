namespace CryptoAssert.Passwords.Formats;

/// <summary>Every format, the unmistakable ones first.</summary>
internal static class PasswordHashFormats
{
    private const int LongestHash = 1_024;

    private static readonly IReadOnlyList<PasswordHashFormat> All =
    [
        new Argon2Format(), new ScryptFormat(), new BcryptFormat(), new Pbkdf2Format(), new YescryptFormat(), new CryptFormat(),
        new DjangoFormat(), new LdapFormat(), new IdentityFormat(), new DigestFormat(),
    ];

    public static StoredPasswordHash Read(string hash)
    {
        // libsodium fills its buffer of 128 bytes with NUL, fixed-length columns theirs with spaces.
        var text = hash.TrimEnd('\0', ' ', '\r', '\n').TrimStart();
        var formats = text.Length > LongestHash ? [] : All;
        var read = formats.Select(format => format.Read(text)).FirstOrDefault(read => read is not null);
        return read ?? throw UnknownHash.Refusal(text);
    }
}
