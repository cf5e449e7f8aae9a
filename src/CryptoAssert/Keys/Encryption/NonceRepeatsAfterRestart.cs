namespace CryptoAssert.Keys.Encryption;

/// <summary>
/// Waits for a restart: a counter begins at zero again and a nonce that is drawn at the start repeats, under the same key. SP
/// 800-38D 9.1 asks for a construction that survives loss of power.
/// </summary>
internal sealed class NonceRepeatsAfterRestart : EncryptionAttack
{
    private const int Messages = 256;

    public override string Id => "CRY5907";

    public override IReadOnlyList<int> Cwe => [323];

    public override IReadOnlyList<string> References => ["ASVS 11.3.4", "SP 800-38D 9.1", "CWE-323"];

    public override string Cause => "uses the nonces of before again after a restart";

    public override string Why => "each restart gives the messages of before away, and with GCM the key that forges tags";

    public override string Fix =>
        "draw the nonce for each message with RandomNumberGenerator.Fill, or derive a new key at each start: "
        + "HKDF.DeriveKey with a random salt";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5902", "CRY5906", "CRY5908"];

    public override string? CannotBeAsked(EncryptionProbe probe) => probe.EncryptAfterRestart is null
        ? "a counter that begins at zero again shows only after a restart: give a second encrypt delegate, of a new instance with the same key"
        : null;

    public override WeaknessFound? Find(EncryptionProbe probe, CancellationToken cancellationToken)
    {
        var before = probe.Messages(cancellationToken);
        var beginning = before[0].Plaintext[..SampleMessage.SameLength];
        var count = Math.Min(Messages, before.Count / 2);
        var after = Enumerable.Range(0, 2 * count)
            .Select(index => probe.Message(index % 2 == 0 ? beginning : null, probe.EncryptRestarted, cancellationToken))
            .ToList();
        return NonceEvidence.Of(SharedNonce.Between(before, after), after.Count, "one of before the restart");
    }
}
