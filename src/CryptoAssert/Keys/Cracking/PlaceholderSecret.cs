using CryptoAssert.Keys.Cracking.Words;

namespace CryptoAssert.Keys.Cracking;

/// <summary>
/// Signs with a secret that was printed: in documentation, in a tutorial, in a default configuration. dpanel, KubePi and Nacos
/// were taken over so. RFC 8725 3.5; CVE-2025-30206, CVE-2023-22463.
/// </summary>
internal sealed class PlaceholderSecret : KeyWeakness
{
    /// <summary>Some eighty guesses a word.</summary>
    internal static SecretStage Guesses { get; } = new(SecretSource.Placeholder, PlaceholderWords.All, SecretPlan.Usual);

    private static readonly Lazy<SecretIndex> Prepared = new(() => new SecretIndex(Guesses));

    public override string Id => "CRY5602";

    public override IReadOnlyList<int> Cwe => [798, 1391];

    public override IReadOnlyList<string> References => ["RFC 8725 3.5", "ASVS 13.3.1", "CVE-2025-30206", "CVE-2023-22463"];

    public override string Cause => "is a secret out of a tutorial, or stands for one that was never set";

    public override string Why => "it is in every word list, so that anyone can sign tokens and become anyone";

    public override string Fix =>
        "read the key as bytes from the secret store (Convert.FromBase64String) and refuse to start without one of 32 bytes";

    public override WeaknessFound? Find(
        KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken) =>
        key.Material is KeyMaterial.Symmetric { Bytes: var bytes } && Recognise(bytes, cancellationToken) is { } secret
            ? new WeaknessFound("a secret that is published", "a secret that nobody printed: RandomNumberGenerator.GetBytes(64)")
            {
                Proof = secret.Candidate.Derivation == secret.Text
                    ? [new("secret", secret.Text)]
                    : [new("secret", secret.Text), new("made", $"of {secret.Candidate.Derivation}")],
            }
            : null;

    /// <summary>The placeholder that a key is; null when it is none that we know.</summary>
    public static CrackedSecret? Recognise(ReadOnlySpan<byte> key, CancellationToken cancellationToken) => Prepared.Value.Find(key, cancellationToken);
}
