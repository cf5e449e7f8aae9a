namespace CryptoAssert.Keys.Encryption;

/// <summary>
/// Reads the plaintext's structure from equal blocks of the ciphertext (ECB, a repeated XOR key): 153 million passwords of
/// Adobe's leak (2013) were told apart this way. SP 800-38A 6.1; ASVS 11.3.1 forbids ECB.
/// </summary>
internal sealed class RepeatedBlocks : EncryptionAttack
{
    private const int Block = 16;
    private const int Blocks = 16;

    /// <summary>ECB repeats at some 220 places.</summary>
    private const int Fewest = 64;

    public override string Id => "CRY5902";

    public override IReadOnlyList<string> References => ["ASVS 11.3.1", "SP 800-38A 6.1"];

    public override string Cause => "encrypts equal blocks to equal blocks";

    public override string Why =>
        "the ciphertext shows where the plaintext repeats, and blocks can be cut, swapped and looked up";

    public override string Fix => "replace CipherMode.ECB (or the XOR) with AesGcm and a new random nonce for each message";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY5908"];

    public override WeaknessFound? Find(EncryptionProbe probe, CancellationToken cancellationToken)
    {
        var block = probe.Text(Block);
        var (count, found) = Repeats(probe.Encrypt([.. Enumerable.Repeat(block, Blocks).SelectMany(bytes => bytes)]));

        // Whatever the format itself repeats, it repeats for any plaintext; a random byte may prolong it.
        var (control, _) = Repeats(probe.Encrypt(probe.Text(Block * Blocks)));
        return found is { } repeat && count >= control + Fewest
            ? new WeaknessFound(
                FormattableString.Invariant($"{Block} equal bytes every {repeat.Distance} bytes, for {Blocks} equal blocks of plaintext"),
                "no repeats")
            {
                Proof = [new("block", Convert.ToHexStringLower(repeat.Bytes)), new("at", FormattableString.Invariant($"{repeat.First} and {repeat.First + repeat.Distance}"))],
            }
            : null;
    }

    private static (int Count, (byte[] Bytes, int First, int Distance)? Last) Repeats(byte[] ciphertext)
    {
        var count = 0;
        (byte[] Bytes, int First, int Distance)? last = null;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var position = 0; position + Block <= ciphertext.Length; position++)
        {
            var window = ciphertext.AsSpan(position, Block);
            var key = Convert.ToHexString(window);
            if (seen.TryGetValue(key, out var first))
            {
                count++;
                last = (window.ToArray(), first, position - first);
            }

            // The nearest: the distance is then the period.
            seen[key] = position;
        }

        return (count, last);
    }
}
