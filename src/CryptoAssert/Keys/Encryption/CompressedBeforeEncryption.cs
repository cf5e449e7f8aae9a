namespace CryptoAssert.Keys.Encryption;

/// <summary>
/// Finds a secret by the length of ciphertexts that hold it beside text of the attacker's: compression shortens a right guess.
/// CRIME (CVE-2012-4929), BREACH (CVE-2013-3587); RFC 8725 3.6 for JWE.
/// </summary>
internal sealed class CompressedBeforeEncryption : EncryptionAttack
{
    private const int Length = 1000;

    public override string Id => "CRY5911";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [203];

    public override IReadOnlyList<string> References => ["RFC 8725 3.6", "CVE-2012-4929", "CVE-2013-3587"];

    public override string Cause => "gives shorter ciphertexts for plaintexts that repeat";

    public override string Why => "who adds text to a message that holds a secret reads the secret from the length, byte by byte";

    public override string Fix =>
        "do not compress before encryption (no GZipStream around the plaintext, no EncryptingCredentials with a "
        + "CompressionAlgorithm)";

    public override WeaknessFound? Find(EncryptionProbe probe, CancellationToken cancellationToken)
    {
        var repeated = probe.Encrypt([.. Enumerable.Repeat((byte)'a', Length)]).Length;
        var random = probe.Encrypt(probe.Text(Length)).Length;
        return repeated < random / 2
            ? new WeaknessFound(
                FormattableString.Invariant($"{repeated} bytes for {Length} equal letters, {random} bytes for {Length} random ones"),
                "a length that depends on the plaintext's length alone")
            : null;
    }
}
