using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Weaknesses;

/// <summary>
/// Argon2 resists graphics cards by its memory; libraries and tutorials that leave it at some MiB or one pass give that away.
/// RFC 9106 4, ASVS 5.0 appendix C.
/// </summary>
internal sealed class Argon2TooCheap : PasswordWeakness
{
    public const string StableId = "CRY6004";

    public override string Id => StableId;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<string> References => ["ASVS 11.4.2", "ASVS appendix C", "RFC 9106 4"];

    public override string Cause => "was made by Argon2 with too little memory or too few passes";

    public override string Why => "whoever reads the table fits more guesses into the memory of a graphics card at the same "
        + "time";

    public override string Fix => "Argon2id of Konscious.Security.Cryptography with MemorySize = 19_456 (KiB), Iterations = 2, "
        + "DegreeOfParallelism = 1, or more; rehash at the next log-in";

    public override WeaknessFound? Find(StoredPasswordHash hash, PasswordStrength strength)
    {
        if (hash.Algorithm is not (PasswordAlgorithm.Argon2id or PasswordAlgorithm.Argon2i or PasswordAlgorithm.Argon2d))
        {
            return null;
        }

        var (memory, passes) = (hash.Parameter("m"), hash.Parameter("t"));
        if (strength.Argon2.Any(least => passes >= least.Passes && memory >= least.Memory))
        {
            return null;
        }

        var alternatives = strength.Argon2.Select(least => FormattableString.Invariant($"m={least.Memory} t={least.Passes}"));
        return new(
            FormattableString.Invariant($"{hash.Name} with m={memory} (KiB) t={passes}"),
            strength.Asks($"{string.Join(" or ", alternatives)} or more"));
    }
}
