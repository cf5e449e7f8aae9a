using System.Globalization;

namespace CryptoAssert.Keys.Encryption;

/// <summary>
/// Sees which messages are equal by a hash or an HMAC of the plaintext that stands beside the ciphertext: encrypt-and-MAC (Bellare and
/// Namprempre, ASIACRYPT 2000). Without a key it is the hash by which guesses are tried offline.
/// </summary>
internal sealed class PlaintextFingerprint : EncryptionAttack
{
    private const int Texts = 4;
    private const int Length = 48;

    /// <summary>Bytes in a row that depend on the plaintext alone; by chance 2^-128 at a place.</summary>
    private const int Fewest = 4;

    public override string Id => "CRY5913";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [327, 203];

    public override IReadOnlyList<string> References => ["ASVS 11.3.3", "Bellare and Namprempre, ASIACRYPT 2000", "CWE-1204"];

    public override string Cause => "shows which plaintexts are equal by a part of the ciphertext";

    public override string Why => "who sees the ciphertexts sees which values are equal, and finds short ones by hashing or having guesses encrypted";

    public override string Fix =>
        "compute the tag over nonce and ciphertext, not over the plaintext (AesGcm does); for a search by value, a column of its own with an HMAC";

    // What repeats as a whole, or because of its nonce, has a cause of its own.
    internal override IReadOnlyList<string> ExplainedBy => ["CRY5901", "CRY5902", "CRY5906", "CRY5908"];

    public override WeaknessFound? Find(EncryptionProbe probe, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var texts = Enumerable.Range(0, Texts).Select(_ => probe.Text(Length)).ToList();
        var once = texts.Select(probe.Encrypt).ToList();

        // In the other order: a clock or a counter in the header follows the order, and not the text.
        var again = Enumerable.Reverse(texts).Select(probe.Encrypt).Reverse().ToList();
        if (once.Zip(again).Any(pair => pair.First.AsSpan().SequenceEqual(pair.Second)))
        {
            return null; // the same ciphertext twice is said elsewhere
        }

        var shortest = once.Concat(again).Min(ciphertext => ciphertext.Length);
        return Find(texts, once, again, shortest, fromEnd: false) ?? Find(texts, once, again, shortest, fromEnd: true);
    }

    private static WeaknessFound? Find(List<byte[]> texts, List<byte[]> once, List<byte[]> again, int length, bool fromEnd)
    {
        var run = 0;
        for (var position = 0; position <= length; position++)
        {
            if (position < length && DependsOnText(once, again, position, fromEnd))
            {
                run++;
            }
            else if (run >= Fewest)
            {
                return Found(texts, once, position, run, fromEnd);
            }
            else
            {
                run = 0;
            }
        }

        return null;
    }

    /// <summary>Equal in both ciphertexts of each text, and not in those of all texts, as a version or a key id is.</summary>
    private static bool DependsOnText(List<byte[]> once, List<byte[]> again, int position, bool fromEnd)
    {
        byte At(byte[] ciphertext) => ciphertext[fromEnd ? ^(position + 1) : position];
        return once.Zip(again).All(pair => At(pair.First) == At(pair.Second)) && once.Any(ciphertext => At(ciphertext) != At(once[0]));
    }

    private static WeaknessFound Found(List<byte[]> texts, List<byte[]> once, int position, int run, bool fromEnd)
    {
        var start = fromEnd ? once[0].Length - position : position - run;
        var part = once[0].AsSpan(start, run).ToArray();
        var name = UnkeyedChecksum.Hashes.FirstOrDefault(hash => hash.Of(texts[0]) is var whole && whole.AsSpan(0, Math.Min(run, whole.Length)).SequenceEqual(part)).Name;
        return new WeaknessFound(
            string.Create(CultureInfo.InvariantCulture, $"{run} bytes are the same whenever the same plaintext is encrypted, and differ for {Texts} plaintexts"),
            "no part that follows from the plaintext alone")
        {
            Proof =
            [
                new("bytes", string.Create(CultureInfo.InvariantCulture, $"{start}-{start + run - 1} of {once[0].Length}: {Hex.Short(part)}")),
                .. name is null ? (KeyValuePair<string, string>[])[] : [new("hash", $"the {name} of the plaintext, without any key")],
            ],
        };
    }
}
