namespace CryptoAssert.Keys.Files;

/// <summary>
/// Reads passwords and keys out of the settings files of a delivered app. GitGuardian counts some 24 million new ones a year in public repositories, and most are valid
/// years later (State of Secrets Sprawl 2025).
/// </summary>
internal sealed class SecretCommitted : Attack
{
    public override string Id => "CRY8103";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [798, 540, 260];

    public override IReadOnlyList<string> References => ["ASVS 13.3.1", "ASVS 13.3.3"];

    public override string Cause => "ships a secret in a settings file";

    public override string Why => "whoever reads the repository, the image or a backup logs in where the app does";

    public override string Fix =>
        "replace the secret, for it is known, and take it out of the file: an environment variable (ConnectionStrings__Orders), Key Vault or a managed identity; user-secrets for development";
}
