namespace CryptoAssert.Keys.Files;

/// <summary>
/// Takes the key that tokens are signed with out of a settings file that is delivered with the app: from a repository, an image layer or a backup. Code Red and Trend Micro
/// found thousands so; CVE-2025-30206 (dpanel) is one such line.
/// </summary>
internal sealed class KeyInUseCommitted : Attack
{
    public override string Id => "CRY8101";

    public override IReadOnlyList<int> Cwe => [321, 540];

    public override IReadOnlyList<string> References => ["ASVS 13.3.1", "ASVS 11.1.1", "RFC 8725 3.5", "CVE-2025-30206"];

    public override string Cause => "uses a key that stands in a settings file which ships with it";

    public override string Why => "whoever reads the repository, the image or a backup signs tokens as the app does, and becomes anyone";

    public override string Fix =>
        "make a new key, for this one is known; keep it in an environment variable (Jwt__Key) or Key Vault (AddAzureKeyVault), for development in user-secrets (dotnet user-secrets set)";
}
