using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Hashers;

/// <summary>
/// LM hashes knew capital letters only and fell for it; ToLower() before hashing does the same today. ASVS 5.0 6.2.8 forbids
/// it.
/// </summary>
internal sealed class FoldsCase : PasswordHasherWeakness
{
    public const string StableId = "CRY6108";

    public override string Id => StableId;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [178];

    public override IReadOnlyList<string> References => ["ASVS 6.2.8"];

    public override string Cause => "takes capital and small letters for the same";

    public override string Why => "each letter is one bit easier to guess: of 256 guesses at eight letters 255 are saved";

    public override string Fix => "hash the password exactly as received: ToLowerInvariant() is for user names";

    internal override IReadOnlyList<string> ExplainedBy => [AcceptsWrongPassword.StableId, TruncatesLongPasswords.StableId];

    public override WeaknessFound? Find(HasherTrials trials)
    {
        var other = string.Concat(HasherTrials.Password.Select(Exchanged));
        return trials.Accepts(trials.Stored, other)
            ? new("the password is accepted with capital and small letters exchanged", "every character counts")
            {
                Proof = [new("password", $"\"{HasherTrials.Password}\""), new("accepted", $"\"{other}\"")],
            }
            : null;
    }

    private static char Exchanged(char letter) => char.IsAsciiLetter(letter) ? (char)(letter ^ 0x20) : letter;
}
