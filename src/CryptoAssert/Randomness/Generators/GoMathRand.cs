using System.Globalization;
using System.Numerics;
using CryptoAssert.Randomness.Algebra;
using CryptoAssert.Randomness.Generators.Congruential;
using CryptoAssert.Randomness.Generators.Lagged;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// Go's math/rand with a seed adds two earlier outputs, 607 and 273 back (Mitchell and Reeds). Before Go 1.20 a program that
/// never called Seed always started at the same place, seed 1. math/rand's documentation says that it is not for
/// security-sensitive work.
/// </summary>
internal sealed class GoMathRand : PredictableGenerator
{
    /// <summary>The seeds that are tried where too few characters are there to know the generator first: 3 ms.</summary>
    private const int BlindSeeds = 1 << 18;

    /// <summary>The seeds that are tried when the generator is known.</summary>
    private const int KnownSeeds = 1 << 21;

    /// <summary>Characters and four readings as numbers, two relations each.</summary>
    private const double Hypotheses = 10;

    public override string Id => "CRY4031";

    public override string Generator => "math/rand (Go, seeded; additive lagged Fibonacci 607/273)";

    public override string Fix => "in Go take crypto/rand; " + base.Fix;

    public override IReadOnlyList<string> References =>
    [
        .. base.References,
        "Go: math/rand, rng.go",
        "Go 1.20 release notes: math/rand",
    ];

    public override Prediction? Predict(SymbolReading reading, CancellationToken cancellationToken) =>
        DigitSequence.Numbers(reading).Prepend(DigitSequence.Characters(reading))
            .Select(sequence => Digits(sequence, cancellationToken))
            .FirstOrDefault(prediction => prediction is not null)
        ?? GoWords.Predict(reading, BlindSeeds, cancellationToken);

    public override Prediction? Predict(ByteReading reading, CancellationToken cancellationToken) =>
        GoBytes.Predict(reading, BlindSeeds, cancellationToken);

    public override bool Reads(SymbolReading reading) => true;

    public override bool Reads(ByteReading reading) => true;

    public override string? NotTried(SymbolReading reading)
    {
        var relation = LaggedRelation.OfRemainders(GoSource.LongLag, GoSource.ShortLag, reading.Size);
        var needed = LaggedTokens.Needed(relation.Chance, Math.Max(GoSource.LongLag, reading.Stream.Length), Hypotheses);
        return needed == int.MaxValue || reading.Stream.Length >= GoSource.LongLag + needed ? null
            : TooFew(GoSource.LongLag + needed, "characters", reading.Stream.Length);
    }

    public override string? NotTried(ByteReading reading)
    {
        const int Needed = (GoSource.LongLag + 2) * 7;
        return reading.Stream.Length >= Needed ? null
            : TooFew(Needed, "bytes", reading.Stream.Length);
    }

    private static string TooFew(int needed, string unit, int count) => string.Create(
        CultureInfo.InvariantCulture, $"needs {needed} {unit} in a row, here are {count}; only seeds below {BlindSeeds} tried");

    private static Prediction? Digits(DigitSequence sequence, CancellationToken cancellationToken)
    {
        var size = sequence.Size;
        var stream = sequence.Tokens.SelectMany(token => token).ToArray();
        var remainders = BitOperations.IsPow2(size)
            ? LaggedRelation.OfHighDigits(GoSource.LongLag, GoSource.ShortLag, size) // Intn takes the low bits: they only carry
            : LaggedRelation.OfRemainders(GoSource.LongLag, GoSource.ShortLag, size);
        var scaled = LaggedRelation.OfHighDigits(GoSource.LongLag, GoSource.ShortLag, size);
        var run = scaled.LongestRun(stream);
        var isScaled = !BitOperations.IsPow2(size) && run.Length > 0 && run == remainders.LongestRun(stream);
        var form = isScaled ? $"int(Float64() * {size})" : $"Intn({size})";
        var known = LaggedTokens.ByRelation(sequence, isScaled ? scaled : remainders, form, Hypotheses);
        var needed = LaggedTokens.Needed(remainders.Chance, stream.Length, Hypotheses);
        if (known is null && stream.Length - GoSource.LongLag >= needed)
        {
            return null;
        }

        var bound = known is null ? BlindSeeds : KnownSeeds;
        Func<ulong, int> digit = isScaled ? output => Scaled(output, size) : output => Remainder(output, size);
        return BySeed(sequence, form, digit, bound, cancellationToken) ?? known;
    }

    private static int Remainder(ulong output, int size) => (int)((uint)(output >> 32 & int.MaxValue) % (uint)size);

    private static int Scaled(ulong output, int size) => (int)((output & ((1UL << 53) - 1)) * Math.ScaleB(1, -53) * size);

    private static Prediction? BySeed(
        DigitSequence sequence, string form, Func<ulong, int> digit, int bound, CancellationToken cancellationToken)
    {
        var first = sequence.Tokens.SelectMany(token => token).Take(16).ToArray();
        var seeds = GoSource.Seeds(bound, first.Length, (place, output) => digit(output) == first[place], cancellationToken);
        return LaggedTokens.BySeed(sequence, Draws, seeds, bound, form);

        IEnumerable<int> Draws(long seed)
        {
            var source = new GoSource(seed);
            while (true)
            {
                yield return digit(source.Next());
            }
        }
    }
}
