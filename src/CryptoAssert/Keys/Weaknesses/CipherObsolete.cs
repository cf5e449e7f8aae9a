namespace CryptoAssert.Keys.Weaknesses;

/// <summary>
/// Data Protection told to use HMAC-MD5, or on Windows 3DES, by UseCustomCryptographicAlgorithms; DES it refuses itself. Blocks of 64 bits repeat after 32 GB
/// (Bhargavan and Leurent, Sweet32, CCS 2016, CVE-2016-2183). NIST withdrew 3DES in 2023.
/// </summary>
internal sealed class CipherObsolete : KeyWeakness
{
    private static readonly string[] Ciphers = ["DES", "TRIPLEDES", "3DES", "3DES_112", "DESX", "RC2", "RC4"];

    private static readonly string[] Macs = ["HMACMD5", "HMACMD4", "HMACMD2"];

    public override string Id => "CRY5505";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [327];

    public override IReadOnlyList<string> References => ["SP 800-131A Rev. 2", "ASVS 11.3.1", "CVE-2016-2183"];

    public override string Cause => "encrypts or authenticates with an algorithm that is withdrawn";

    public override string Why => "blocks of 64 bits repeat after some gigabytes under one key, and MD5 is broken: cookies and antiforgery tokens rest on what the standards gave up";

    public override string Fix => "remove UseCustomCryptographicAlgorithms: the default is AES-256-CBC with HMACSHA256";

    public override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken) =>
        key.Material is KeyMaterial.Cipher cipher
        && (Ciphers.Contains(cipher.Name, StringComparer.OrdinalIgnoreCase) || Macs.Contains(cipher.Mac, StringComparer.OrdinalIgnoreCase))
            ? new WeaknessFound(cipher.Description, "AES with HMACSHA256 or HMACSHA512, or AES-GCM")
            : null;
}
