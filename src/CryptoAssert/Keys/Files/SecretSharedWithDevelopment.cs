namespace CryptoAssert.Keys.Files;

/// <summary>
/// Takes the secret from a developer's machine, or mints a token on the development system, and uses it in production: both have the same.
/// </summary>
internal sealed class SecretSharedWithDevelopment : Attack
{
    public override string Id => "CRY8104";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [1394, 540];

    public override IReadOnlyList<string> References => ["ASVS 13.3.1", "ASVS 13.3.2", "SP 800-57 part 1, 5.2"];

    public override string Cause => "has one secret for development and for production";

    public override string Why => "every developer and every development system holds what opens production: a token of the one is good in the other";

    public override string Fix =>
        "give production a secret of its own, by environment variable or Key Vault, and development another one by dotnet user-secrets set";
}
