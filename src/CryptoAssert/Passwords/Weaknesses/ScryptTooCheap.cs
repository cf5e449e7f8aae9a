using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Weaknesses;

/// <summary>
/// scrypt resists graphics cards by 128 N r bytes of memory; N = 16384, the default of many libraries, was meant for log-ins
/// of 2009. RFC 7914 2, ASVS 5.0 appendix C; yescrypt is held to what libxcrypt makes.
/// </summary>
internal sealed class ScryptTooCheap : PasswordWeakness
{
    public const string StableId = "CRY6005";

    private const int BlockSize = 8;

    public override string Id => StableId;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<string> References => ["ASVS 11.4.2", "ASVS appendix C", "RFC 7914 2"];

    public override string Cause => "was made by scrypt with too little memory";

    public override string Why => "whoever reads the table fits more guesses into the memory of a graphics card at the same "
        + "time";

    public override string Fix => "scrypt with N = 131072 (2^17), r = 8, p = 1, or N = 65536 with p = 2, or N = 32768 with p = "
        + "3; rehash at the next log-in";

    public override WeaknessFound? Find(StoredPasswordHash hash, PasswordStrength strength) =>
        hash.Algorithm switch
        {
            PasswordAlgorithm.Scrypt => FindScrypt(hash.Parameter("N"), hash.Parameter("r"), hash.Parameter("p"), strength),
            PasswordAlgorithm.Yescrypt => FindYescrypt(hash.Parameter("N"), hash.Parameter("r"), strength),
            _ => null,
        };

    // N and r both multiply the memory; the policy's N are for r = 8.
    private static WeaknessFound? FindScrypt(long n, long r, long p, PasswordStrength strength)
    {
        if (strength.Scrypt.Any(least => (Int128)n * r >= (Int128)least.N * BlockSize && p >= least.Parallelism))
        {
            return null;
        }

        var alternatives = strength.Scrypt.Select(least => FormattableString.Invariant($"N={least.N} p={least.Parallelism}"));
        return new(
            FormattableString.Invariant($"scrypt with N={n} r={r} p={p}"),
            strength.Asks($"{string.Join(" or ", alternatives)} or more, at r={BlockSize}"));
    }

    private static WeaknessFound? FindYescrypt(long n, long r, PasswordStrength strength)
    {
        var memory = (Int128)n * r / BlockSize;
        return memory >= strength.YescryptMemory
            ? null
            : new(
                FormattableString.Invariant($"yescrypt with {memory:N0} KiB of memory"),
                FormattableString.Invariant(
                    $"{strength.YescryptMemory:N0} KiB or more (policy {strength.Name}: libxcrypt's default; no standard has one)"));
    }
}
