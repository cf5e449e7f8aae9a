using System.Globalization;
using System.Numerics;
using CryptoAssert.Randomness.Generators.Congruential;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators.Lagged;

/// <summary>Tokens that are one whole output of Go's math/rand: Int63 or Uint64 as hexadecimal, decimal or in base 36.</summary>
internal static class GoWords
{
    private static readonly BigInteger _limit = BigInteger.Pow(2, 64);

    public static Prediction? Predict(SymbolReading reading, int seeds, CancellationToken cancellationToken)
    {
        var numbers = WholeNumbers.Of(reading);
        if (numbers.Length < 2 || numbers.Max() is var largest && (largest >= _limit || largest < BigInteger.Pow(2, 56)))
        {
            return null;
        }

        var (form, mask) = largest < BigInteger.Pow(2, 63) ? ("Int63()", (ulong)long.MaxValue) : ("Uint64()", ulong.MaxValue);
        var values = numbers.Select(number => (ulong)number).ToArray();
        return ByRelation(reading, values, form, mask) ?? BySeed(reading, values, form, mask, seeds, cancellationToken);
    }

    /// <summary>Two fitting values in a row show the generator; the one behind them is computed.</summary>
    private static Prediction? ByRelation(SymbolReading reading, ulong[] values, string form, ulong mask)
    {
        for (var place = GoSource.LongLag; place < values.Length; place++)
        {
            var isLast = place + 1 == values.Length;
            if (Sum(place) != values[place] || (!isLast && Sum(place + 1) != values[place + 1]))
            {
                continue;
            }

            return new Prediction
            {
                Form = form,
                FirstUsed = place - GoSource.LongLag,
                LastUsed = place,
                Token = isLast ? null : WholeNumbers.Write(reading, Sum(place + 1)),
                At = isLast ? null : place + 1,
                Check = "the last token used is the sum of the ones 273 and 607 before",
                Log10FalseAlarm = Math.Log10(values.Length) - (63 * Math.Log10(2)),
            };
        }

        return null;

        ulong Sum(int at) => unchecked(values[at - GoSource.LongLag] + values[at - GoSource.ShortLag]) & mask;
    }

    private static Prediction? BySeed(
        SymbolReading reading, ulong[] values, string form, ulong mask, int seeds, CancellationToken cancellationToken)
    {
        foreach (var seed in GoSource.Seeds(seeds, 2, (place, output) => (output & mask) == values[place], cancellationToken))
        {
            var source = new GoSource(seed);
            var outputs = values.Take(3).Select(_ => source.Next() & mask).ToArray();
            if (outputs.AsSpan().SequenceEqual(values.AsSpan(0, outputs.Length)))
            {
                return new Prediction
                {
                    Form = form,
                    FirstUsed = 0,
                    LastUsed = 1,
                    Token = outputs.Length > 2 ? WholeNumbers.Write(reading, outputs[2]) : null,
                    At = outputs.Length > 2 ? 2 : null,
                    State = string.Create(CultureInfo.InvariantCulture, $"seed {seed}"),
                    Check = string.Create(CultureInfo.InvariantCulture, $"two tokens are the first of a seed, of {seeds} tried"),
                    Log10FalseAlarm = Math.Log10(seeds) - (126 * Math.Log10(2)),
                };
            }
        }

        return null;
    }
}
