using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Hashers;

/// <summary>
/// bcrypt reads 72 bytes and drops the rest: behind long user names Okta accepted any password in 2024, because both were
/// hashed as one. ASVS 5.0 6.2.8 forbids truncation.
/// </summary>
internal sealed class TruncatesLongPasswords : PasswordHasherWeakness
{
    public const string StableId = "CRY6102";

    private const int BcryptLimit = 72;

    /// <summary>ASVS 5.0 6.2.9: so many characters have to be possible.</summary>
    private const int Allowed = 64;

    /// <summary>201 digits, 100 to 166: nothing that a change of case or an encoding folds.</summary>
    private static readonly string LongPassword = string.Concat(Enumerable.Range(100, 67));

    public override string Id => StableId;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [222, 916];

    public override IReadOnlyList<string> References =>
        ["ASVS 6.2.8", "OWASP Password Storage Cheat Sheet", "Okta AD/LDAP advisory, 2024"];

    public override string Cause => "ignores the end of a long password";

    public override string Why => "what stands behind the limit protects nothing: a pass phrase is as weak as its beginning, "
        + "and a long prefix leaves no password at all";

    public override string Fix => "BCrypt.EnhancedHashPassword and EnhancedVerify, which hash first, in place of HashPassword; "
        + "or refuse longer passwords with a clear error (64 characters have to be possible)";

    internal override IReadOnlyList<string> ExplainedBy => [AcceptsWrongPassword.StableId];

    public override WeaknessFound? Find(HasherTrials trials)
    {
        var password = LongPassword;
        var stored = trials.HashOf(password);
        if (stored is null)
        {
            password = LongPassword[..Allowed];
            stored = trials.HashOf(password);
        }

        return stored is null || Counts(trials, stored, password, password.Length - 1)
            ? null
            : Found(password, Counted(trials, stored, password));
    }

    private static WeaknessFound Found(string password, int counted) => new(
        FormattableString.Invariant($"of a password of {password.Length} characters only the first {counted} count"),
        "every character counts, or the password is refused with an error")
    {
        Proof = [new("password", $"\"{password}\""), new("accepted", $"\"{Changed(password, counted)}\"")],
    };

    private static int Counted(HasherTrials trials, string stored, string password)
    {
        if (password.Length > BcryptLimit
            && !Counts(trials, stored, password, BcryptLimit) && Counts(trials, stored, password, BcryptLimit - 1))
        {
            return BcryptLimit;
        }

        var (least, most) = (0, password.Length - 1);
        while (least < most)
        {
            var middle = (least + most) / 2;
            (least, most) = Counts(trials, stored, password, middle) ? (middle + 1, most) : (least, middle);
        }

        return least;
    }

    private static bool Counts(HasherTrials trials, string stored, string password, int place) =>
        !trials.Accepts(stored, Changed(password, place));

    private static string Changed(string password, int place) =>
        $"{password[..place]}{(password[place] == '9' ? '0' : '9')}{password[(place + 1)..]}";
}
