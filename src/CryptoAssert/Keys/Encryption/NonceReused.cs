namespace CryptoAssert.Keys.Encryption;

/// <summary>
/// Reads messages by XORing two ciphertexts of one nonce, and forges GCM tags (Joux 2006; Boeck and others 2016 on TLS servers).
/// CBC with a fixed IV shows common beginnings (CWE-329). SP 800-38D 8.
/// </summary>
internal sealed class NonceReused : EncryptionAttack
{
    public override string Id => "CRY5906";

    public override IReadOnlyList<int> Cwe => [323, 329];

    public override IReadOnlyList<string> References => ["ASVS 11.3.4", "SP 800-38D 8", "RFC 8439 4", "CVE-2016-10212"];

    public override string Cause => "uses a nonce or IV for more than one message";

    public override string Why =>
        "two ciphertexts of one nonce give both plaintexts away, with GCM also the key that forges tags";

    public override string Fix =>
        "RandomNumberGenerator.Fill(nonce) inside of every Encrypt call, the 12 bytes stored with the ciphertext; no "
        + "nonce in configuration";

    // Blocks that are equal for any nonce are equal under one.
    internal override IReadOnlyList<string> ExplainedBy => ["CRY5902", "CRY5908"];

    public override WeaknessFound? Find(EncryptionProbe probe, CancellationToken cancellationToken)
    {
        var messages = probe.Messages(cancellationToken);
        return NonceEvidence.Of(SharedNonce.Within(messages), messages.Count, "an earlier one");
    }
}
