namespace CryptoAssert.Keys.Encryption;

/// <summary>
/// Makes a second ciphertext of the same message: a byte or what is appended is neither used nor authenticated, so lists of used
/// or revoked tokens are passed by. Bellare and Namprempre (2000) call the lack of it integrity of ciphertexts.
/// </summary>
internal sealed class CiphertextMalleable : EncryptionAttack
{
    public override string Id => "CRY5909";

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [354];

    public override IReadOnlyList<string> References => ["ASVS 11.3.3", "Bellare and Namprempre, ASIACRYPT 2000"];

    public override string Cause => "decrypts several ciphertexts to the same message";

    public override string Why =>
        "a ciphertext that was used up or revoked comes back in another form, and room for hidden data is left";

    public override string Fix =>
        "give every byte that is no ciphertext, such as version and key id, to AesGcm as associatedData, and check "
        + "the length exactly";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5903"];

    public override WeaknessFound? Find(EncryptionProbe probe, CancellationToken cancellationToken)
    {
        var (plaintext, ciphertext, flips) = probe.Flips(cancellationToken);
        var accepted = flips.Where(flip => flip.Answer.Accepted && flip.Answer.Plaintext.AsSpan().SequenceEqual(plaintext)).ToList();
        if (accepted.Count > 0)
        {
            return new WeaknessFound(
                FormattableString.Invariant($"{accepted.Count} of {ciphertext.Length} bytes may be changed, and the plaintext stays"),
                "every change is refused with an exception")
            {
                Proof = [new("accepted", "bytes " + UnauthenticatedCiphertext.Ranges(accepted))],
            };
        }

        return probe.Decrypt([.. ciphertext, 0x41], cancellationToken) is { Accepted: true, Plaintext: var longer } && longer.AsSpan().SequenceEqual(plaintext)
            ? new WeaknessFound("a byte may be appended, and the plaintext stays", "a ciphertext of another length is refused")
            : null;
    }
}
