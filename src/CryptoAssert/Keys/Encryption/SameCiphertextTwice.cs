namespace CryptoAssert.Keys.Encryption;

/// <summary>
/// Sees that two messages are equal, and encrypts guesses until one matches: there is no nonce, or a constant one. Goldwasser and
/// Micali (1984) define semantic security by it; CWE-1204, CWE-329.
/// </summary>
internal sealed class SameCiphertextTwice : EncryptionAttack
{
    public override string Id => "CRY5901";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [327, 329];

    public override IReadOnlyList<string> References => ["ASVS 11.3.4", "SP 800-38A appendix C", "CWE-1204"];

    public override string Cause => "gives the same ciphertext for the same plaintext";

    public override string Why =>
        "who sees the ciphertexts sees which values are equal, and finds short ones by having guesses encrypted";

    public override string Fix =>
        "AesGcm with a new nonce for each message: RandomNumberGenerator.Fill(nonce), stored before the ciphertext; "
        + "or IDataProtector";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5902", "CRY5906", "CRY5908"];

    public override WeaknessFound? Find(EncryptionProbe probe, CancellationToken cancellationToken)
    {
        var plaintext = probe.Text(32);
        var first = probe.Encrypt(plaintext);
        var second = probe.Encrypt(plaintext);
        return first.AsSpan().SequenceEqual(second)
            ? new WeaknessFound(
                FormattableString.Invariant($"the same {first.Length} bytes twice for one plaintext"),
                "another ciphertext each time, by a nonce or IV of its own")
            {
                Proof = [new("twice", Hex.Short(first))],
            }
            : null;
    }
}
