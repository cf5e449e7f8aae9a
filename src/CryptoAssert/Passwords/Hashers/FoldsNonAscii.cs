using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Hashers;

/// <summary>
/// Encoding.ASCII and Latin1 turn every letter that they lack into a question mark, a cast to byte drops half of it: such
/// hashers take words of equal length for one another. CWE-176, ASVS 5.0 6.2.8.
/// </summary>
internal sealed class FoldsNonAscii : PasswordHasherWeakness
{
    public const string StableId = "CRY6104";

    public override string Id => StableId;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [176];

    public override IReadOnlyList<string> References => ["ASVS 6.2.8", "System.Text.Encoding.ASCII"];

    public override string Cause => "takes letters outside ASCII for one another";

    public override string Why => "a password in Cyrillic, Greek or Chinese is a row of question marks: its length is all there "
        + "is to guess";

    public override string Fix => "Encoding.UTF8.GetBytes(password) in place of Encoding.ASCII, Encoding.Latin1 or a cast to "
        + "byte";

    internal override IReadOnlyList<string> ExplainedBy => [AcceptsWrongPassword.StableId, TruncatesLongPasswords.StableId];

    public override WeaknessFound? Find(HasherTrials trials)
    {
        // U+0516 has the low byte of U+0416: a cast to byte falls too.
        var other = HasherTrials.Password.Replace('\u0416', '\u0516');
        return trials.Accepts(trials.Stored, other)
            ? new("U+0516 is accepted for U+0416", "every character counts")
            {
                Proof = [new("password", $"\"{HasherTrials.Password}\""), new("accepted", $"\"{other}\"")],
            }
            : null;
    }
}
