using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Hashers;

/// <summary>
/// A comparison that is inverted, left out or right by chance: MySQL let one wrong password in 256 in (CVE-2012-2122).
/// CWE-303.
/// </summary>
internal sealed class AcceptsWrongPassword : PasswordHasherWeakness
{
    public const string StableId = "CRY6106";

    private static readonly string[] Wrong = ["tulip/Garden 9081 wX", ""];

    public override string Id => StableId;

    public override Severity Severity => Severity.Critical;

    public override IReadOnlyList<int> Cwe => [303, 287];

    public override IReadOnlyList<string> References => ["CVE-2012-2122", "ASVS 6.2.8"];

    public override string Cause => "accepts a wrong password";

    public override string Why => "anyone can log in as anyone";

    public override string Fix => "compare with CryptographicOperations.FixedTimeEquals(expected, actual) and return its "
        + "result; or use PasswordHasher<TUser>";

    public override WeaknessFound? Find(HasherTrials trials)
    {
        var wrong = Array.Find(Wrong, password => trials.Accepts(trials.Stored, password));
        return wrong is null
            ? null
            : new(
                wrong.Length == 0 ? "the empty password is accepted" : "a password unlike the right one is accepted",
                "the right password only")
            {
                Proof = [new("password", $"\"{HasherTrials.Password}\""), new("accepted", $"\"{wrong}\"")],
            };
    }
}
