using System.Globalization;

namespace CryptoAssert.Keys.Encryption;

/// <summary>
/// Finds messages that were encrypted with the same nonce or IV. It compares what the nonce does and not where it is: a prefix
/// that repeats may be a version or a key id.
/// </summary>
internal sealed class SharedNonce
{
    private const int Block = 16;
    private const int Random = SampleMessage.Length - SampleMessage.SameLength;
    private readonly Dictionary<string, SampleMessage> keystreams = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SampleMessage> beginnings = new(StringComparer.Ordinal);
    private readonly HashSet<int> ofTheFormat = [];

    /// <summary>How two messages show it; the same offset is meant in both ciphertexts.</summary>
    internal sealed record Pair(SampleMessage First, SampleMessage Second, int Offset, bool Keystream);

    /// <summary>The pairs within a list of messages, the first message that shares it with each.</summary>
    public static IReadOnlyList<Pair> Within(IReadOnlyList<SampleMessage> messages)
    {
        var shared = new SharedNonce(messages);
        return [.. messages.Select(message => shared.Find(message, remember: true)).OfType<Pair>()];
    }

    /// <summary>The pairs of a message of each list.</summary>
    public static IReadOnlyList<Pair> Between(IReadOnlyList<SampleMessage> earlier, IReadOnlyList<SampleMessage> later)
    {
        var shared = new SharedNonce([.. earlier, .. later]);
        foreach (var message in earlier)
        {
            _ = shared.Find(message, remember: true);
        }

        return [.. later.Select(message => shared.Find(message, remember: false)).OfType<Pair>()];
    }

    private SharedNonce(IReadOnlyList<SampleMessage> messages)
    {
        var different = messages.Where(message => !message.BeginsAlike).ToList();
        for (var offset = 0; offset + Block <= different.Min(message => message.Ciphertext.Length); offset++)
        {
            // What repeats for different plaintexts is no ciphertext but the format's, as is a window that reaches into it.
            var windows = new HashSet<string>(StringComparer.Ordinal);
            if (different.All(message => message.Ciphertext[offset] == different[0].Ciphertext[offset])
                || !different.All(message => windows.Add(Key(offset, message.Ciphertext.AsSpan(offset, Block)))))
            {
                _ = ofTheFormat.Add(offset);
            }
        }
    }

    private Pair? Find(SampleMessage message, bool remember)
    {
        Pair? read = null;
        Pair? equal = null;
        Span<byte> keystream = stackalloc byte[Random];
        for (var offset = 0; offset + SampleMessage.SameLength <= message.Ciphertext.Length; offset++)
        {
            if (offset + SampleMessage.Length <= message.Ciphertext.Length)
            {
                for (var index = 0; index < Random; index++)
                {
                    var place = SampleMessage.SameLength + index;
                    keystream[index] = (byte)(message.Ciphertext[offset + place] ^ message.Plaintext[place]);
                }

                read ??= Look(keystreams, Key(offset, keystream), message, remember) is { } other ? new Pair(other, message, offset, Keystream: true) : null;
            }

            if (message.BeginsAlike && !Enumerable.Range(offset, SampleMessage.SameLength).Any(ofTheFormat.Contains))
            {
                var key = Key(offset, message.Ciphertext.AsSpan(offset, SampleMessage.SameLength));
                equal ??= Look(beginnings, key, message, remember) is { } other ? new Pair(other, message, offset, Keystream: false) : null;
            }
        }

        return read ?? equal;
    }

    private static SampleMessage? Look(Dictionary<string, SampleMessage> known, string key, SampleMessage message, bool remember)
    {
        if (known.TryGetValue(key, out var other))
        {
            return other;
        }

        if (remember)
        {
            known.Add(key, message);
        }

        return null;
    }

    private static string Key(int offset, ReadOnlySpan<byte> bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{offset} {Convert.ToHexString(bytes)}");
}
