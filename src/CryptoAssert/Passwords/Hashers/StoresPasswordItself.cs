using System.Text;
using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Hashers;

/// <summary>
/// What is stored is the password, as it is or in an encoding that anyone undoes. CWE-256, CWE-257, CWE-261; ASVS 5.0 11.4.2.
/// </summary>
internal sealed class StoresPasswordItself : PasswordHasherWeakness
{
    public const string StableId = "CRY6109";

    private static readonly (string Name, string Text)[] Forms =
    [
        ("as it is", HasherTrials.Password),
        ("in base64 (UTF-8)", Base64(Encoding.UTF8)),
        ("in base64 (UTF-16)", Base64(Encoding.Unicode)),
        ("in hex (UTF-8)", Convert.ToHexString(Encoding.UTF8.GetBytes(HasherTrials.Password))),
        ("in hex (UTF-16)", Convert.ToHexString(Encoding.Unicode.GetBytes(HasherTrials.Password))),
        ("backwards", string.Concat(HasherTrials.Password.Reverse())),
    ];

    public override string Id => StableId;

    public override Severity Severity => Severity.Critical;

    public override IReadOnlyList<int> Cwe => [256, 257, 261];

    public override IReadOnlyList<string> References => ["ASVS 11.4.2", "OWASP Password Storage Cheat Sheet"];

    public override string Cause => "stores the password itself";

    public override string Why => "whoever reads the table has every password, here and wherever users have the same one";

    public override string Fix => "hash with PasswordHasher<TUser> (IterationCount = 210_000) and replace what is stored, now";

    public override WeaknessFound? Find(HasherTrials trials)
    {
        var form = Array.Find(Forms, form => trials.Stored.Contains(form.Text, StringComparison.OrdinalIgnoreCase)).Name;
        return form is null
            ? null
            : new($"what is stored holds the password {form}", "a slow, salted hash")
            {
                Proof = [new("password", $"\"{HasherTrials.Password}\""), new("stored", trials.Stored)],
            };
    }

    // Without the last letters, which depend on what follows.
    private static string Base64(Encoding encoding) =>
        Convert.ToBase64String(encoding.GetBytes(HasherTrials.Password)).TrimEnd('=')[..^1];
}
