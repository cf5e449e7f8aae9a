using System.Globalization;

namespace CryptoAssert.Keys.Encryption;

/// <summary>
/// Cuts the message short: no tag covers its end, or the tag's length is taken from what is left (Ferguson 2005 forges GCM with
/// short tags). SP 800-38D 5.2.1.2 fixes the length of the tag.
/// </summary>
internal sealed class TruncationAccepted : EncryptionAttack
{
    public override string Id => "CRY5904";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [353, 354];

    public override IReadOnlyList<string> References => ["ASVS 11.3.3", "SP 800-38D 5.2.1.2"];

    public override string Cause => "decrypts ciphertexts that were cut";

    public override string Why => "an attacker drops the end of a message, or guesses a tag that was cut to a byte in 256 tries";

    public override string Fix =>
        "new AesGcm(key, tagSizeInBytes: 16), with the tag cut from a fixed place, and refuse inputs of fewer than 28 bytes";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5903"];

    public override WeaknessFound? Find(EncryptionProbe probe, CancellationToken cancellationToken)
    {
        // A byte 01 before the cut is a padding, as it is in many a binary message.
        byte[] plaintext = [.. probe.Text(47), 1, .. probe.Text(16)];
        var ciphertext = probe.Encrypt(plaintext);
        var accepted = Enumerable.Range(0, ciphertext.Length)
            .Select(length => (Length: length, Answer: probe.Decrypt(ciphertext[..length], cancellationToken)))
            .Where(cut => cut.Answer.Accepted)
            .ToList();
        if (accepted.Count == 0)
        {
            return null;
        }

        var (kept, answer) = accepted[^1];
        return new WeaknessFound(
            string.Create(CultureInfo.InvariantCulture, $"{accepted.Count} of {ciphertext.Length} shorter ciphertexts were decrypted"),
            "a ciphertext that lacks a byte is refused with an exception")
        {
            Proof =
            [
                new("cut", string.Create(CultureInfo.InvariantCulture,
                    $"the first {kept} of {ciphertext.Length} bytes decrypt to {answer.Plaintext!.Length} of {plaintext.Length} bytes{(plaintext.AsSpan().StartsWith(answer.Plaintext) ? ", unchanged" : "")}")),
            ],
        };
    }
}
