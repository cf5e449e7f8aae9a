using System.Globalization;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators.Lagged;

/// <summary>rand.Read of Go's math/rand: seven bytes of each output, the lowest first, on across tokens.</summary>
internal static class GoBytes
{
    private const int BytesAWord = 7;
    private const ulong Mask = (1UL << (8 * BytesAWord)) - 1;

    public static Prediction? Predict(ByteReading reading, int seeds, CancellationToken cancellationToken)
    {
        if (reading.TokenLength < BytesAWord)
        {
            return null;
        }

        // a wrong phase fits here and there, too: it computes no token
        var phases = Enumerable.Range(0, BytesAWord);
        Prediction[] predictions = [.. phases.Select(phase => ByRelation(reading, phase)).OfType<Prediction>()];
        return predictions.FirstOrDefault(prediction => prediction.Token is not null)
            ?? predictions.FirstOrDefault()
            ?? BySeed(reading, seeds, cancellationToken);
    }

    private static Prediction? ByRelation(ByteReading reading, int phase)
    {
        var words = Words(reading.Stream.AsSpan(phase));
        for (var place = GoSource.LongLag; place + 1 < words.Length; place++)
        {
            if (Sum(words, place) != words[place] || Sum(words, place + 1) != words[place + 1])
            {
                continue;
            }

            var last = (phase + ((place + 2) * BytesAWord) - 1) / reading.TokenLength;
            var prediction = new Prediction
            {
                Form = "Read",
                FirstUsed = (phase + ((place - GoSource.LongLag) * BytesAWord)) / reading.TokenLength,
                LastUsed = last,
                Check = "two words of 56 bits in a row are the sums of the ones 273 and 607 before",
                Log10FalseAlarm = Math.Log10((double)words.Length * BytesAWord) - (112 * Math.Log10(2)),
            };
            if (last + 1 == reading.Tokens.Count)
            {
                return prediction;
            }

            var next = Token(reading, words, phase, last + 1);
            if (next.AsSpan().SequenceEqual(reading.Tokens[last + 1]))
            {
                return prediction with { Token = reading.Write(next), At = last + 1 };
            }
        }

        return null;
    }

    /// <summary>A token from the words that end before it.</summary>
    private static byte[] Token(ByteReading reading, ulong[] words, int phase, int token)
    {
        var (first, end) = (token * reading.TokenLength, (token + 1) * reading.TokenLength);
        var known = (first - phase) / BytesAWord;
        var all = new ulong[((end - phase) / BytesAWord) + 1];
        words.AsSpan(0, known).CopyTo(all);
        for (var i = known; i < all.Length; i++)
        {
            all[i] = Sum(all, i);
        }

        return Bytes(all, first - phase, reading.TokenLength);
    }

    private static Prediction? BySeed(ByteReading reading, int seeds, CancellationToken cancellationToken)
    {
        var words = Words(reading.Stream);
        if (words.Length < 2)
        {
            return null;
        }

        foreach (var seed in GoSource.Seeds(seeds, 2, (place, output) => (output & Mask) == words[place], cancellationToken))
        {
            var last = ((2 * BytesAWord) - 1) / reading.TokenLength;
            var source = new GoSource(seed);
            var length = Math.Min(reading.Tokens.Count, last + 2) * reading.TokenLength;
            var outputs = Enumerable.Range(0, (length / BytesAWord) + 1).Select(_ => source.Next()).ToArray();
            var bytes = Bytes(outputs, 0, length);
            if (!bytes.AsSpan().SequenceEqual(reading.Stream.AsSpan(0, length)))
            {
                continue;
            }

            var hasNext = last + 1 < reading.Tokens.Count;
            return new Prediction
            {
                Form = "Read",
                FirstUsed = 0,
                LastUsed = last,
                Token = hasNext ? reading.Write(bytes[^reading.TokenLength..]) : null,
                At = hasNext ? last + 1 : null,
                State = string.Create(CultureInfo.InvariantCulture, $"seed {seed}"),
                Check = string.Create(CultureInfo.InvariantCulture, $"the first 14 bytes are this seed's, of {seeds} tried"),
                Log10FalseAlarm = Math.Log10(seeds) - (112 * Math.Log10(2)),
            };
        }

        return null;
    }

    private static ulong Sum(ulong[] words, int place) =>
        (words[place - GoSource.LongLag] + words[place - GoSource.ShortLag]) & Mask;

    private static byte[] Bytes(ulong[] words, int start, int count) =>
        [.. Enumerable.Range(start, count).Select(i => (byte)(words[i / BytesAWord] >> (8 * (i % BytesAWord))))];

    private static ulong[] Words(ReadOnlySpan<byte> stream)
    {
        var words = new ulong[stream.Length / BytesAWord];
        for (var i = 0; i < words.Length * BytesAWord; i++)
        {
            words[i / BytesAWord] |= (ulong)stream[i] << (8 * (i % BytesAWord));
        }

        return words;
    }
}
