using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Weaknesses;

/// <summary>
/// A salt hinders tables, not guessing: one graphics card tries billions of salted digests a second. The author of md5crypt
/// called it unsafe in 2012 (CVE-2012-3287); SHA-crypt is judged by its rounds.
/// </summary>
internal sealed class FastHash : PasswordWeakness
{
    public const string StableId = "CRY6002";

    public override string Id => StableId;

    public override IReadOnlyList<string> References => ["ASVS 11.4.2", "CVE-2012-3287", "OWASP Password Storage Cheat Sheet"];

    public override string Cause => "has a salt, but was made by a function that is fast";

    public override string Why => "whoever reads the table tries millions to billions of passwords a second for each user";

    public override string Fix => "hash with PasswordHasher<TUser> (IterationCount = 210_000), or Argon2id; wrap the old hashes "
        + "in it now, and replace them when users next log in";

    public override WeaknessFound? Find(StoredPasswordHash hash, PasswordStrength strength)
    {
        return hash.Algorithm switch
        {
            PasswordAlgorithm.Digest when hash.SaltBits > 0 => Found($"one run of {hash.Name} over password and salt"),
            PasswordAlgorithm.Md5Crypt => Found($"md5crypt: 1,000 rounds of MD5"),
            PasswordAlgorithm.Sha256Crypt => Rounds(strength.Pbkdf2Sha256Iterations),
            PasswordAlgorithm.Sha512Crypt => Rounds(strength.Pbkdf2Sha512Iterations),
            _ => null,
        };

        WeaknessFound Found(string observed) =>
            new(observed, strength.Asks($"a slow, salted hash: Argon2id, scrypt, bcrypt or PBKDF2"));

        // A round of SHA-crypt digests one block or two, an iteration of PBKDF2 two: the figure of PBKDF2 is the least.
        WeaknessFound? Rounds(int least) =>
            hash.Parameter("rounds") < least
                ? new(
                    FormattableString.Invariant($"{hash.Name} with {hash.Parameter("rounds"):N0} rounds"),
                    strength.Asks($"{least:N0} rounds or more, as of PBKDF2"))
                : null;
    }
}
