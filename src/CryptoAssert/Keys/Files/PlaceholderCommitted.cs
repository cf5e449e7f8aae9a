namespace CryptoAssert.Keys.Files;

/// <summary>
/// Signs or logs in with what a settings file ships in the place of a secret: when the variable that should replace it is missing, the app starts with it all the same.
/// Nacos, KubePi and dpanel were taken over by their default keys (CVE-2023-22463).
/// </summary>
internal sealed class PlaceholderCommitted : Attack
{
    public override string Id => "CRY8102";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [1392, 798];

    public override IReadOnlyList<string> References => ["ASVS 13.3.1", "ASVS 6.3.2", "CVE-2023-22463", "CVE-2025-30206"];

    public override string Cause => "ships a placeholder or a secret out of a tutorial where a secret belongs";

    public override string Why => "nobody notices when the true secret is missing, and what took its place is in every word list";

    public override string Fix =>
        "leave the entry out, set it by environment variable, user-secrets or Key Vault, and refuse to start without it: AddOptions<..>().Validate(..).ValidateOnStart()";
}
