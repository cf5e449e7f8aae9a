using System.Globalization;
using System.Numerics;
using CryptoAssert.Randomness.Algebra;
using CryptoAssert.Randomness.Generators.Congruential;
using CryptoAssert.Randomness.Generators.Lagged;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// rand and random of glibc add two earlier outputs, 31 and 3 back, and a program that never calls srand always starts with seed
/// 1. For an even alphabet about 150 characters show the low bits of the state, and these the seed.
/// </summary>
internal sealed class GlibcRand : PredictableGenerator
{
    /// <summary>The seeds that are tried one after another: some ten milliseconds, when the generator is known.</summary>
    private const int Seeds = 1 << 22;

    /// <summary>Calls of rand() before the first character, between srand and it.</summary>
    private const int Calls = 256;
    private const double Hypotheses = 10;

    public override string Id => "CRY4032";

    public override string Generator => "rand (C with glibc, additive lagged Fibonacci 31/3)";

    public override string Fix => "in C take getrandom or arc4random_buf; " + base.Fix;

    public override IReadOnlyList<string> References => [.. base.References, "glibc: stdlib/random_r.c", "CERT C MSC30-C"];

    public override Prediction? Predict(SymbolReading reading, CancellationToken cancellationToken) =>
        DigitSequence.Numbers(reading).Prepend(DigitSequence.Characters(reading))
            .Select(sequence => Digits(sequence, cancellationToken))
            .FirstOrDefault(prediction => prediction is not null);

    public override bool Reads(SymbolReading reading) => true;

    public override string? NotTried(SymbolReading reading)
    {
        var relation = LaggedRelation.OfRemainders(GlibcRandom.LongLag, GlibcRandom.ShortLag, reading.Size);
        var needed = LaggedTokens.Needed(relation.Chance, Math.Max(GlibcRandom.LongLag, reading.Stream.Length), Hypotheses);
        return needed == int.MaxValue || reading.Stream.Length >= GlibcRandom.LongLag + needed ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"needs {GlibcRandom.LongLag + needed} characters in a row, here are {reading.Stream.Length}");
    }

    private static Prediction? Digits(DigitSequence sequence, CancellationToken cancellationToken)
    {
        var size = sequence.Size;
        var stream = sequence.Tokens.SelectMany(token => token).ToArray();
        var isPower = BitOperations.IsPow2(size);
        var scaled = LaggedRelation.OfHighDigits(GlibcRandom.LongLag, GlibcRandom.ShortLag, size);
        var remainders = isPower ? scaled : LaggedRelation.OfRemainders(GlibcRandom.LongLag, GlibcRandom.ShortLag, size);
        var isScaled = !isPower && scaled.LongestRun(stream) == remainders.LongestRun(stream);
        var form = isScaled ? $"(int)(rand() / (RAND_MAX + 1.0) * {size})" : $"rand() % {size}";
        if (LaggedTokens.ByRelation(sequence, isScaled ? scaled : remainders, form, Hypotheses) is not { } known)
        {
            return null;
        }

        var first = stream.Take(4).ToArray();
        var seeds = GlibcRandom.Seeds(Seeds, (place, output) => Digit(output) == first[place], cancellationToken);
        return LaggedTokens.BySeed(sequence, Draws, seeds, Seeds, form)
            ?? (isScaled || size % 2 != 0 ? null : ByLowBits(sequence, known, cancellationToken))
            ?? known;

        int Digit(int output) => isScaled ? (int)(output * Math.ScaleB(1, -31) * size) : output % size;

        IEnumerable<int> Draws(long seed)
        {
            var source = new GlibcRandom(seed);
            while (true)
            {
                yield return Digit(source.Next());
            }
        }
    }

    private static Prediction? ByLowBits(DigitSequence sequence, Prediction known, CancellationToken cancellationToken)
    {
        var shown = sequence.Size & -sequence.Size; // the power of two in m: so many low bits of rand() are seen
        var relation = LaggedRelation.OfHighDigits(GlibcRandom.LongLag, GlibcRandom.ShortLag, shown);
        var first = known.FirstUsed == 0 ? 0 : known.FirstUsed + 1; // the run may begin inside its first token
        var digits = new List<int>();
        for (var last = first; last < known.LastUsed - 1; last++)
        {
            digits.AddRange(sequence.Tokens[last]);
            if (GlibcLowBits.From([.. digits.Select(digit => digit % shown)], relation) is not { } state)
            {
                continue;
            }

            var calls = Calls + sequence.Tokens.Take(first).Sum(token => token.Length);
            var (seed, computed) = GlibcSeed.Of(state, calls, cancellationToken)
                .Select(candidate => ((long?)candidate, BehindSeed(candidate, digits, sequence, last)))
                .FirstOrDefault(pair => pair.Item2 is not null);
            computed ??= shown == sequence.Size ? state.Next(sequence.Tokens[last + 1].Length) : null;
            if (computed is null)
            {
                return null; // no seed, and more characters would not tell more
            }

            return !computed.AsSpan().SequenceEqual(sequence.Tokens[last + 1]) ? null : known with
            {
                FirstUsed = first,
                LastUsed = last,
                Token = sequence.Write(computed),
                At = last + 1,
                State = seed is null ? null : string.Create(CultureInfo.InvariantCulture, $"seed {seed}"),
                Check = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{digits.Count} {sequence.Unit}s give the state's low bits{(seed is null ? "" : ", and these the seed")}"),
            };
        }

        return null;
    }

    /// <summary>What comes after the digits; null when the seed does not give the digits within some calls.</summary>
    private static int[]? BehindSeed(long seed, List<int> digits, DigitSequence sequence, int last)
    {
        var source = new GlibcRandom(seed);
        var count = Calls + sequence.Tokens.Take(last + 2).Sum(token => token.Length);
        var outputs = Enumerable.Range(0, count).Select(_ => source.Next() % sequence.Size).ToArray();
        var place = outputs.AsSpan().IndexOf(digits.ToArray());
        var length = sequence.Tokens[last + 1].Length;
        var end = place + digits.Count;
        return place < 0 || end + length > count ? null : outputs[end..(end + length)];
    }
}
