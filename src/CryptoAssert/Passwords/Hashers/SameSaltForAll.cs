using CryptoAssert.Keys;
using CryptoAssert.Passwords.Weaknesses;

namespace CryptoAssert.Passwords.Hashers;

/// <summary>
/// One salt for all users, or one that follows from the password, makes equal passwords show: of the 150 million that Adobe
/// lost in 2013, equal ones looked equal. CWE-760, SP 800-132 5.1.
/// </summary>
internal sealed class SameSaltForAll : PasswordHasherWeakness
{
    public const string StableId = "CRY6101";

    public override string Id => StableId;

    public override IReadOnlyList<int> Cwe => [760, 759];

    public override IReadOnlyList<string> References => ["SP 800-132 5.1", "ASVS 11.4.2", "RFC 9106 4"];

    public override string Cause => "hashes one password twice to the same value, or under the same salt";

    public override string Why => "whoever reads the table sees who has the same password, and tries each guess on all users at "
        + "once";

    public override string Fix => "a new salt for each password: RandomNumberGenerator.GetBytes(16), stored with the hash; "
        + "PasswordHasher<TUser> and BCrypt do that by themselves";

    public override WeaknessFound? Find(HasherTrials trials)
    {
        var (first, second) = (trials.Stored, trials.Again);
        if (string.Equals(first, second, StringComparison.Ordinal))
        {
            return Found("two hashes of one password are equal");
        }

        if (HasherTrials.Read(first) is not { } one || HasherTrials.Read(second) is not { } two)
        {
            return null;
        }

        if (one.Salt.Length > 0 && string.Equals(one.Salt, two.Salt, StringComparison.Ordinal))
        {
            return Found("two hashes have the same salt");
        }

        if (SaltPattern.Shared(one, two) is { } shared)
        {
            return Found(FormattableString.Invariant($"{shared} bytes of the salts of two hashes are equal: a counter, or a constant with little beside it"));
        }

        return string.Equals(one.Output, two.Output, StringComparison.Ordinal)
            ? Found("two hashes of one password have different salts and the same output: the salt is stored and not used")
            : null;
    }

    private static WeaknessFound Found(string observed) => new(observed, "a random salt for each hash, of 128 bits or more")
    {
        Proof = [new("password", $"\"{HasherTrials.Password}\", hashed twice")],
    };
}
