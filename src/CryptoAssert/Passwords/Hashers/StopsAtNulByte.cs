using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Hashers;

/// <summary>
/// C code cuts a password at its first NUL; bcrypt over a raw digest then hashes one byte or none for two users in 256
/// (Ferrara, combining bcrypt with other hash functions, 2015).
/// </summary>
internal sealed class StopsAtNulByte : PasswordHasherWeakness
{
    public const string StableId = "CRY6103";

    private const string Password = "42mK\0lantern";

    private const string Other = "42mK\0harbour";

    public override string Id => StableId;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [158, 626];

    public override IReadOnlyList<string> References => ["ASVS 6.2.8", "OWASP Password Storage Cheat Sheet"];

    public override string Cause => "ignores what follows a NUL byte";

    public override string Why => "a raw digest that is hashed again is cut at its first zero byte: for some users in every "
        + "hundred one or two bytes are all there is to guess";

    public override string Fix => "encode a digest before it is hashed again (Convert.ToBase64String), as "
        + "BCrypt.EnhancedHashPassword does; refuse passwords with U+0000";

    internal override IReadOnlyList<string> ExplainedBy => [AcceptsWrongPassword.StableId, TruncatesLongPasswords.StableId];

    public override WeaknessFound? Find(HasherTrials trials) =>
        trials.HashOf(Password) is { } stored && trials.Accepts(stored, Other)
            ? new("a password with another end behind a NUL is accepted", "every character counts, or an error")
            {
                Proof = [new("password", Readable(Password)), new("accepted", Readable(Other))],
            }
            : null;

    private static string Readable(string password) => $"\"{password.Replace("\0", "\\0", StringComparison.Ordinal)}\"";
}
