using System.Globalization;

namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Data Protection told to encrypt with keys that are shorter than the policy allows; its default is AES-256. NIST SP 800-131A Rev. 2, section 2; CNSA asks for AES-256
/// because Grover's search halves the bits of a key.
/// </summary>
internal sealed class CipherKeyTooShort : KeyWeakness
{
    public override string Id => "CRY5504";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<string> References => ["SP 800-131A Rev. 2", "ASVS 11.2.3", "CNSA 2.0"];

    public override string Cause => "encrypts with keys that are shorter than the policy allows";

    public override string Why => "cookies and tokens that Data Protection made are kept for years, and opened when their key can be searched for";

    public override string Fix =>
        "leave UseCryptographicAlgorithms out (the default is AES-256-CBC with HMACSHA256), or set EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM";

    public override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken) =>
        key.Material is KeyMaterial.Cipher { Bits: var bits } cipher && bits < strength.CipherBits
            ? new WeaknessFound(
                cipher.Description,
                string.Create(CultureInfo.InvariantCulture, $"{strength.CipherBits} bits or more (policy {strength.Name}: {strength.Source})"))
            : null;
}
