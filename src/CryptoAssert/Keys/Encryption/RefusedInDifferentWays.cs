namespace CryptoAssert.Keys.Encryption;

/// <summary>
/// Learns from the kind of refusal where decryption failed: two exceptions or messages for changed bytes are what Vaudenay
/// (EUROCRYPT 2002) and Bleichenbacher (CRYPTO 1998) need. RFC 7516 11.5 wants one.
/// </summary>
internal sealed class RefusedInDifferentWays : EncryptionAttack
{
    public override string Id => "CRY5910";

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [209];

    public override IReadOnlyList<string> References => ["RFC 7516 11.5", "CWE-209"];

    public override string Cause => "refuses changed ciphertexts in different ways";

    public override string Why => "the difference tells an attacker how far decryption came, which is what an oracle needs";

    public override string Fix => "check the tag first, and throw one CryptographicException with one message, whatever failed";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5903", "CRY5905"];

    public override WeaknessFound? Find(EncryptionProbe probe, CancellationToken cancellationToken)
    {
        var kinds = probe.Flips(cancellationToken).Flips
            .Where(flip => !flip.Answer.Accepted && flip.Varies)
            .GroupBy(flip => flip.Answer.Kind, StringComparer.Ordinal)
            .ToList();
        return kinds.Count < 2 ? null
            : new WeaknessFound(
                FormattableString.Invariant($"{kinds.Count} kinds of refusal for one changed byte"), "one exception with one message")
            {
                Proof = [.. kinds.Take(4).Select(kind => KeyValuePair.Create("refused", $"{kind.Key} (bytes {UnauthenticatedCiphertext.Ranges([.. kind])})"))],
            };
    }
}
