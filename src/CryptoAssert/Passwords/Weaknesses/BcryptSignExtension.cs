using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Weaknesses;

/// <summary>
/// Of passwords with letters outside ASCII crypt_blowfish before 1.1 lost others to a sign extension; hashes that it made are
/// marked $2x$. CVE-2011-2483.
/// </summary>
internal sealed class BcryptSignExtension : PasswordWeakness
{
    public const string StableId = "CRY6011";

    public override string Id => StableId;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [916, 682];

    public override IReadOnlyList<string> References => ["CVE-2011-2483", "crypt(5)"];

    public override string Cause => "is a hash of the broken bcrypt that loses letters before one outside ASCII";

    public override string Why => "such a letter can cancel up to three before it, so that the password is guessed sooner";

    public override string Fix => "BCrypt.EnhancedHashPassword(password, workFactor: 12) at the next log-in; ask users of $2x$ "
        + "hashes for a new password";

    public override WeaknessFound? Find(StoredPasswordHash hash, PasswordStrength strength) =>
        string.Equals(hash.Variant, "2x", StringComparison.Ordinal)
            ? new("a bcrypt hash marked $2x$", strength.Asks($"$2b$ or $2y$"))
            : null;
}
