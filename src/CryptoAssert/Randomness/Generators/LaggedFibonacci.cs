using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// A generator that adds or subtracts two of its own earlier outputs (Knuth 3.2.2, also the shift registers with XOR), whatever its lags:
/// such a relation between characters is seen without knowing the generator.
/// </summary>
internal sealed class LaggedFibonacci : PredictableGenerator
{
    private const int LongestLag = 610;
    private const int Characters = 900;
    private const int LeastSamples = 48;

    /// <summary>The characters that are looked at first: a generator reaches more than half way to its rate there.</summary>
    private const int Screen = 128;
    private const double Bound = -13;

    /// <summary>Pairs of lags, three signs and XOR.</summary>
    private static readonly double _hypotheses = Math.Log10(LongestLag * (LongestLag - 1) / 2.0 * 4);

    private enum Pattern
    {
        Sum,
        LongMinusShort,
        ShortMinusLong,
        Xor,
    }

    public override string Id => "CRY4033";

    public override string Generator => "a lagged Fibonacci generator";

    public override IReadOnlyList<string> References => [.. base.References, "Knuth, The Art of Computer Programming 2, 3.2.2"];

    public override Prediction? Predict(SymbolReading reading, CancellationToken cancellationToken)
    {
        var digits = reading.Stream.AsSpan(0, Math.Min(reading.Stream.Length, Characters)).ToArray();
        if (reading.Size is < 4 or > 128 || digits.Length < 2 * LeastSamples || IsStructured(digits, reading.Size))
        {
            return null;
        }

        var stream = Array.ConvertAll(digits, digit => (byte)digit);
        var (best, log10) = (default(Candidate), 0.0);
        for (var longLag = 2; longLag <= LongestLag && longLag + LeastSamples <= stream.Length; longLag++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var candidate in Search(stream, longLag, reading.Size))
            {
                var residues = candidate.Pattern == Pattern.Xor ? 1.0 : 2.0;
                var chance = Log10Chance(candidate.Hits, stream.Length - longLag, residues / reading.Size);
                if (chance < log10)
                {
                    (best, log10) = (candidate, chance);
                }
            }
        }

        return log10 + _hypotheses > Bound ? null : Prediction(reading, best, stream.Length, log10 + _hypotheses);
    }

    public override bool Reads(SymbolReading reading) => reading.Size is >= 4 and <= 128;

    public override string? NotTried(SymbolReading reading) => reading.Stream.Length >= LongestLag + LeastSamples ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"lags up to {LongestLag} need {LongestLag + LeastSamples} characters in a row, here are {reading.Stream.Length}");

    private static Prediction Prediction(SymbolReading reading, Candidate best, int length, double log10) => new()
    {
        Form = best.Pattern switch
        {
            Pattern.Sum => $"x[n] = x[n-{best.LongLag}] + x[n-{best.ShortLag}] a character",
            Pattern.LongMinusShort => $"x[n] = x[n-{best.LongLag}] - x[n-{best.ShortLag}] a character",
            Pattern.ShortMinusLong => $"x[n] = x[n-{best.ShortLag}] - x[n-{best.LongLag}] a character",
            _ => $"x[n] = x[n-{best.LongLag}] XOR x[n-{best.ShortLag}] a character",
        },
        FirstUsed = 0,
        LastUsed = TokenOf(reading, length - 1),
        Check = string.Create(CultureInfo.InvariantCulture, $"{best.Hits} of {length - best.LongLag} characters are ")
            + (best.Pattern == Pattern.Xor ? "what two earlier ones leave" : "one of the two that two earlier ones leave"),
        Log10FalseAlarm = log10,
    };

    /// <summary>The best short lag of each pattern.</summary>
    private static Candidate[] Search(byte[] stream, int longLag, int size)
    {
        var count = stream.Length - longLag;
        var expected = new byte[7][];
        for (var row = 0; row < expected.Length; row++)
        {
            expected[row] = new byte[count];
        }

        for (var i = 0; i < count; i++)
        {
            var (now, before) = (stream[i + longLag], stream[i]);
            expected[0][i] = (byte)((now - before + size) % size); // the short one that makes the sum, without and with a carry
            expected[1][i] = (byte)((now - before - 1 + size) % size);
            expected[2][i] = (byte)((before - now + size) % size); // c = long - short, without and with a borrow
            expected[3][i] = (byte)((before - now - 1 + size) % size);
            expected[4][i] = (byte)((now + before) % size); // c = short - long
            expected[5][i] = (byte)((now + before + 1) % size);
            expected[6][i] = (byte)(now ^ before);
        }

        var isPower = BitOperations.IsPow2(size);
        var screened = Math.Min(count, Screen) / Vector<byte>.Count * Vector<byte>.Count;
        var least = (int)(screened * ((2.0 / size) + (isPower ? 1 : 0.5)) / 2);
        Span<Candidate> best = stackalloc Candidate[4];
        for (var shortLag = 1; shortLag < longLag; shortLag++)
        {
            var earlier = stream.AsSpan(longLag - shortLag, count);
            for (var pattern = 0; pattern < (isPower ? 4 : 3); pattern++)
            {
                var (one, other) = (expected[2 * pattern], expected[Math.Min((2 * pattern) + 1, 6)]);
                if (Hits(earlier[..screened], one, other) < least)
                {
                    continue;
                }

                var hits = Hits(earlier, one, other);
                if (hits > best[pattern].Hits)
                {
                    best[pattern] = new Candidate(longLag, shortLag, (Pattern)pattern, hits);
                }
            }
        }

        return best.ToArray();
    }

    private static int Hits(ReadOnlySpan<byte> earlier, ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        var vectors = MemoryMarshal.Cast<byte, Vector<byte>>(earlier);
        var ones = MemoryMarshal.Cast<byte, Vector<byte>>(one);
        var others = MemoryMarshal.Cast<byte, Vector<byte>>(other);
        var sums = Vector<byte>.Zero; // at most 900 / 16 vectors: no lane overflows
        for (var i = 0; i < vectors.Length; i++)
        {
            sums -= Vector.Equals(vectors[i], ones[i]) | Vector.Equals(vectors[i], others[i]);
        }

        Vector.Widen(sums, out var low, out var high);
        var hits = (int)Vector.Sum(low + high);
        for (var i = vectors.Length * Vector<byte>.Count; i < earlier.Length; i++)
        {
            hits += earlier[i] == one[i] || earlier[i] == other[i] ? 1 : 0;
        }

        return hits;
    }

    /// <summary>Chernoff's bound of the chance of so many hits or more.</summary>
    private static double Log10Chance(int hits, int samples, double chance)
    {
        var rate = hits / (double)samples;
        if (rate <= chance)
        {
            return 0;
        }

        var divergence = (rate * Math.Log(rate / chance)) + (rate >= 1 ? 0 : (1 - rate) * Math.Log((1 - rate) / (1 - chance)));
        return -samples * divergence / Math.Log(10);
    }

    /// <summary>Tokens with constant places (a time, a counter) fit any relation: they are other checks' business.</summary>
    private static bool IsStructured(int[] digits, int size)
    {
        var counts = new int[size];
        foreach (var digit in digits)
        {
            counts[digit]++;
        }

        var expected = digits.Length / (double)size;
        return counts.Max() > expected + (8 * Math.Sqrt(expected)) + 8;
    }

    private static int TokenOf(SymbolReading reading, int place)
    {
        var token = 0;
        while (place >= reading.Tokens[token].Length)
        {
            place -= reading.Tokens[token++].Length;
        }

        return token;
    }

    private readonly record struct Candidate(int LongLag, int ShortLag, Pattern Pattern, int Hits);
}
