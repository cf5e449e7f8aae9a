using System.Globalization;
using System.Text;

namespace CryptoAssert.Keys.Encryption;

/// <summary>What two messages with one nonce give away, as a finding.</summary>
internal static class NonceEvidence
{
    public static WeaknessFound? Of(IReadOnlyList<SharedNonce.Pair> pairs, int messages, string where)
    {
        if (pairs is not [var pair, ..])
        {
            return null;
        }

        var observed = string.Create(CultureInfo.InvariantCulture, $"{pairs.Count} of {messages} messages share a nonce or IV with {where}");
        return new WeaknessFound(observed, "a nonce or IV of its own for each message under a key")
        {
            Proof = pair.Keystream
                ? [new("read", $"{Read(pair)} (plaintext of one message, from the other's and both ciphertexts)"), Place(pair, SampleMessage.Length)]
                : [new("equal", Hex.Short(pair.First.Ciphertext.AsSpan(pair.Offset, SampleMessage.SameLength))), Place(pair, SampleMessage.SameLength)],
        };
    }

    // c1 ^ c2 = p1 ^ p2: the keystream drops out.
    private static string Read(SharedNonce.Pair pair)
    {
        var first = pair.First.Ciphertext.AsSpan(pair.Offset, SampleMessage.Length);
        var read = new byte[SampleMessage.Length];
        for (var index = 0; index < read.Length; index++)
        {
            read[index] = (byte)(first[index] ^ pair.Second.Ciphertext[pair.Offset + index] ^ pair.First.Plaintext[index]);
        }

        return Encoding.ASCII.GetString(read.AsSpan(SampleMessage.SameLength)) == Encoding.ASCII.GetString(pair.Second.Plaintext.AsSpan(SampleMessage.SameLength))
            ? Encoding.ASCII.GetString(read.AsSpan(SampleMessage.SameLength))
            : throw new InvalidOperationException("A pair of messages with the same keystream does not decrypt each other.");
    }

    private static KeyValuePair<string, string> Place(SharedNonce.Pair pair, int length) => new(
        "at",
        string.Create(CultureInfo.InvariantCulture, $"bytes {pair.Offset}-{pair.Offset + length - 1} of both ciphertexts"));
}
