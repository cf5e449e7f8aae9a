using CryptoAssert.Keys;
using CryptoAssert.Passwords.Formats;

namespace CryptoAssert.Passwords.Weaknesses;

/// <summary>
/// PasswordHasherCompatibilityMode.IdentityV2 writes what ASP.NET Identity wrote from 2013 on: PBKDF2-HMAC-SHA1 with 1,000
/// iterations, of which no option changes anything. ASVS 5.0 appendix C.
/// </summary>
internal sealed class ObsoleteIdentityV2 : PasswordWeakness
{
    public const string StableId = "CRY6008";

    public override string Id => StableId;

    public override IReadOnlyList<string> References =>
        ["ASVS 11.4.2", "ASVS appendix C", "PasswordHasherCompatibilityMode.IdentityV2"];

    public override string Cause => "is in the format of ASP.NET Core Identity V2, PBKDF2-HMAC-SHA1 with 1,000 iterations";

    public override string Why => "a guess costs a thousandth of what ASVS asks for, and IterationCount has no effect in this "
        + "format";

    public override string Fix => "services.Configure<PasswordHasherOptions>(o => { o.CompatibilityMode = "
        + "PasswordHasherCompatibilityMode.IdentityV3; o.IterationCount = 210_000; }); it rehashes at "
        + "the next log-in";

    public override WeaknessFound? Find(StoredPasswordHash hash, PasswordStrength strength) =>
        string.Equals(hash.Format, IdentityFormat.V2, StringComparison.Ordinal)
            ? new(
                "PBKDF2-HMAC-SHA1 with 1,000 iterations, fixed by the format",
                strength.Asks($"the format V3 with {strength.Pbkdf2Sha512Iterations:N0} iterations of HMAC-SHA512"))
            : null;
}
