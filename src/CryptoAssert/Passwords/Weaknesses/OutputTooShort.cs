using CryptoAssert.Keys;

namespace CryptoAssert.Passwords.Weaknesses;

/// <summary>
/// An output of few bits lets other passwords in too, and is what remains when a column cuts a hash. RFC 9106 4 takes 128
/// bits for sufficient, SP 800-132 5.3 asks for 112.
/// </summary>
internal sealed class OutputTooShort : PasswordWeakness
{
    public const string StableId = "CRY6009";

    public override string Id => StableId;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [916, 328];

    public override IReadOnlyList<string> References => ["RFC 9106 4", "SP 800-132 5.3"];

    public override string Cause => "has an output that is too short";

    public override string Why => "with few bits a wrong password passes for the right one, the sooner the more users there are";

    public override string Fix => "derive 32 bytes: Rfc2898DeriveBytes.Pbkdf2(password, salt, 210_000, "
        + "HashAlgorithmName.SHA512, outputLength: 32)";

    public override WeaknessFound? Find(StoredPasswordHash hash, PasswordStrength strength) =>
        hash.OutputBits < strength.OutputBits
            ? new(
                FormattableString.Invariant($"an output of {hash.OutputBits} bits"),
                strength.Asks($"{strength.OutputBits} bits or more"))
            : null;
}
