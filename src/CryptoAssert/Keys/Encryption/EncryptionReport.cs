namespace CryptoAssert.Keys.Encryption;

/// <summary>What the attacks on an encryption brought.</summary>
/// <param name="Problem">Why nothing was asked: the controls failed, and what to do; null when they passed.</param>
/// <param name="Findings">The attacks that got through.</param>
/// <param name="NotChecked">The attacks that could not be asked, and why.</param>
internal sealed record EncryptionReport(
    string? Problem,
    IReadOnlyList<(EncryptionAttack Attack, WeaknessFound Found)> Findings,
    IReadOnlyList<(EncryptionAttack Attack, string Reason)> NotChecked)
{
    /// <summary>How many messages were encrypted.</summary>
    public int Encryptions { get; init; }

    /// <summary>How many ciphertexts were given to decrypt.</summary>
    public int Decryptions { get; init; }
}
