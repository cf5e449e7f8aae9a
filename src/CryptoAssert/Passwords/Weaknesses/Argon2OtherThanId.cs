using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Weaknesses;

/// <summary>
/// Argon2i can be computed with less memory than it claims (Alwen and Blocki, CRYPTO 2016), Argon2d reads memory by the
/// password and leaks it through caches. RFC 9106 4 recommends Argon2id; ASVS 5.0 appendix C names no other.
/// </summary>
internal sealed class Argon2OtherThanId : PasswordWeakness
{
    public const string StableId = "CRY6010";

    public override string Id => StableId;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<string> References => ["RFC 9106 4", "ASVS appendix C", "Alwen and Blocki, CRYPTO 2016"];

    public override string Cause => "was made by a variant of Argon2 other than Argon2id";

    public override string Why => "Argon2i costs a guesser less memory than its parameters say, and Argon2d shows the password "
        + "to who watches the caches";

    public override string Fix => "new Argon2id(password) of Konscious.Security.Cryptography in place of Argon2i or Argon2d; "
        + "rehash at the next log-in";

    public override WeaknessFound? Find(StoredPasswordHash hash, PasswordStrength strength) =>
        hash.Algorithm is PasswordAlgorithm.Argon2i or PasswordAlgorithm.Argon2d
            ? new(hash.Name, strength.Asks($"Argon2id"))
            : null;
}
