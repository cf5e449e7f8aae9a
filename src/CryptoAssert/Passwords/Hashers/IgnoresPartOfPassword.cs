using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Hashers;

/// <summary>
/// A password that is trimmed, or stripped of what an input filter dislikes, before it is hashed: less is left to guess than
/// users think. ASVS 5.0 6.2.8: exactly as received.
/// </summary>
internal sealed class IgnoresPartOfPassword : PasswordHasherWeakness
{
    public const string StableId = "CRY6107";

    private static readonly (string Ignored, string Other)[] Variants =
    [
        ("spaces around it", $" {HasherTrials.Password} "),
        ("signs and letters outside ASCII", string.Concat(HasherTrials.Password.Where(char.IsAsciiLetterOrDigit))),
    ];

    public override string Id => StableId;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [1391];

    public override IReadOnlyList<string> References => ["ASVS 6.2.8"];

    public override string Cause => "ignores some characters of a password";

    public override string Why => "the spaces or signs that users added for strength protect nothing";

    public override string Fix => "hash the password exactly as received: no Trim(), no Replace and no input filter before it";

    internal override IReadOnlyList<string> ExplainedBy => [AcceptsWrongPassword.StableId, TruncatesLongPasswords.StableId];

    public override WeaknessFound? Find(HasherTrials trials)
    {
        foreach (var (ignored, other) in Variants)
        {
            if (trials.Accepts(trials.Stored, other))
            {
                return new($"{ignored} do not count", "every character counts")
                {
                    Proof = [new("password", $"\"{HasherTrials.Password}\""), new("accepted", $"\"{other}\"")],
                };
            }
        }

        return null;
    }
}
