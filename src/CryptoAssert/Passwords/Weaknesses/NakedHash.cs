using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Weaknesses;

/// <summary>
/// A digest without a salt is looked up, and everybody with the same password falls at once: most of the 6.5 million SHA-1
/// hashes of LinkedIn were read within days of June 2012. CWE-759, ASVS 5.0 11.4.2.
/// </summary>
internal sealed class NakedHash : PasswordWeakness
{
    public const string StableId = "CRY6001";

    public override string Id => StableId;

    public override Severity Severity => Severity.Critical;

    public override IReadOnlyList<int> Cwe => [916, 759];

    public override IReadOnlyList<string> References => ["ASVS 11.4.2", "OWASP Password Storage Cheat Sheet", "SP 800-132 5.1"];

    public override string Cause => "is a naked digest of the password, fast and without a salt";

    public override string Why => "whoever reads the table looks the common passwords up at once and tries billions of others a "
        + "second, for all users together";

    public override string Fix => "hash with PasswordHasher<TUser> (IterationCount = 210_000); wrap the old digests in it now, "
        + "and replace them when users next log in";

    public override WeaknessFound? Find(StoredPasswordHash hash, PasswordStrength strength) =>
        hash is { Algorithm: PasswordAlgorithm.Digest, SaltBits: 0 }
            ? new(
                $"{hash.Name} ({hash.Format}) and no salt",
                strength.Asks($"a slow, salted hash: Argon2id, scrypt, bcrypt or PBKDF2"))
            : null;
}
