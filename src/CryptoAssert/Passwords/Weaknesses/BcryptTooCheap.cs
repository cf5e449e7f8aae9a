using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Weaknesses;

/// <summary>
/// bcrypt doubles its cost with each step; Provos and Mazieres took 6 for users in 1999, and 10 is the least today. ASVS 5.0
/// appendix C.
/// </summary>
internal sealed class BcryptTooCheap : PasswordWeakness
{
    public const string StableId = "CRY6006";

    public override string Id => StableId;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<string> References => ["ASVS 11.4.2", "ASVS appendix C", "Provos and Mazieres, USENIX 1999"];

    public override string Cause => "was made by bcrypt at too low a cost";

    public override string Why => "whoever reads the table tries twice as many passwords a second for each step of cost that is "
        + "missing";

    public override string Fix => "BCrypt.EnhancedHashPassword(password, workFactor: 12), or PasswordHasher<TUser> with "
        + "IterationCount = 210_000; rehash at the next log-in";

    public override WeaknessFound? Find(StoredPasswordHash hash, PasswordStrength strength) =>
        hash.Algorithm == PasswordAlgorithm.Bcrypt && hash.Parameter("cost") < strength.BcryptCost
            ? new(
                FormattableString.Invariant($"bcrypt at cost {hash.Parameter("cost")}"),
                strength.Asks($"cost {strength.BcryptCost} or more"))
            : null;
}
