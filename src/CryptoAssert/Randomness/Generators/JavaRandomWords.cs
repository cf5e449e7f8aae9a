using System.Globalization;
using System.Numerics;
using CryptoAssert.Randomness.Algebra;
using CryptoAssert.Randomness.Generators.Congruential;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// java.util.Random gives whole words of 32 bits and has a state of 48: the 16 bits that two words leave open follow from them.
/// Gutterman and Malkhi predicted servlet session ids that hash its output; Spring's AlternativeJdkIdGenerator makes UUIDs with
/// it.
/// </summary>
internal sealed class JavaRandomWords : PredictableGenerator
{
    private const ulong Scrambler = 0x5DEECE66D;
    private const double Bound = -13;

    /// <summary>2 places to start at, up to 8 forms in one reading.</summary>
    private const double Hypotheses = 16;

    public override string Id => "CRY4022";

    public override string Generator => "java.util.Random (nextBytes, nextInt, nextLong; 48-bit linear congruential)";

    public override string Fix => "in Java take java.security.SecureRandom or UUID.randomUUID(); " + base.Fix;

    public override IReadOnlyList<string> References =>
    [
        .. base.References,
        "Gutterman, Malkhi: Hold your sessions: an attack on Java session-id generation (CT-RSA 2005)",
    ];

    public override Prediction? Predict(SymbolReading reading, CancellationToken cancellationToken) =>
        First(WordLayout.Of(reading), reading.Tokens.Count, cancellationToken);

    public override Prediction? Predict(ByteReading reading, CancellationToken cancellationToken) =>
        First(WordLayout.Of(reading), reading.Tokens.Count, cancellationToken);

    public override bool Reads(SymbolReading reading) => WordLayout.Of(reading).Any();

    public override bool Reads(ByteReading reading) => WordLayout.Of(reading).Any();

    private static Prediction? First(IEnumerable<WordLayout> forms, int count, CancellationToken cancellationToken) => forms
        .SelectMany(form => new[] { 0, count / 2 }.Distinct().Select(start => (form, start)))
        .Select(pair => Predict(pair.form, pair.start, cancellationToken))
        .FirstOrDefault(prediction => prediction is not null);

    private static Prediction? Predict(WordLayout form, int start, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var last = start - 1;
        var bits = 0;
        do
        {
            last++;
            if (last == form.Tokens.Count)
            {
                return null;
            }

            bits += form.KnownBits(last);
        }
        while (Chance(bits) > Bound);
        if (Recover(form, start, last) is not { } first)
        {
            return null;
        }

        var prediction = new Prediction
        {
            Form = form.Form,
            FirstUsed = start,
            LastUsed = last,
            State = string.Create(CultureInfo.InvariantCulture, $"state 0x{first:X12}"),
            Check = string.Create(CultureInfo.InvariantCulture, $"{bits} bits follow from a state of 48 bits"),
            Log10FalseAlarm = Chance(bits),
        };
        if (last + 1 == form.Tokens.Count)
        {
            return prediction;
        }

        var state = first;
        for (var token = start; token <= last; token++)
        {
            Draw(ref state, form.Tokens[token][0].Values.Length);
        }

        var next = Draw(ref state, form.Tokens[last + 1][0].Values.Length);
        if (form.Tokens[last + 1].Any(words => Shows(words, next)))
        {
            return prediction with { Token = form.Write(next), At = last + 1 };
        }

        // a new generator for each token: the next one follows from its own first word, too
        return start == last && Chance(form.KnownBits(last + 1)) <= Bound && Recover(form, last + 1, last + 1) is not null
            ? prediction with
            {
                Form = $"{form.Form}, a new generator for each token",
                State = string.Create(CultureInfo.InvariantCulture, $"seed {first ^ Scrambler}"),
                Check = "the first 48 bits of a token give the others",
            }
            : null;
    }

    private static double Chance(int bits) => Math.Log10(Hypotheses) + ((48 - bits) * Math.Log10(2));

    /// <summary>The state before the first token.</summary>
    private static ulong? Recover(WordLayout form, int start, int last)
    {
        var inverse = LinearCongruence.Drand48.Inverse();
        foreach (var words in form.Tokens[start])
        {
            var seconds = words.Values.Length > 1 ? [(words.Values[1], words.Masks[1])]
                : form.Tokens[Math.Min(start + 1, last)].Select(next => (next.Values[0], next.Masks[0]));
            var states = seconds.SelectMany(second => States(words.Values[0], words.Masks[0], second.Item1, second.Item2));
            foreach (var state in states)
            {
                var before = inverse.Next(state);
                if (Gives(before, form, start, last))
                {
                    return before;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// The states that show one word, and the next word after one step. A lower part moves it by the multiplier, which is large.
    /// </summary>
    private static IEnumerable<ulong> States(uint first, uint firstMask, uint second, uint secondMask)
    {
        var (known, unknown) = ((ulong)(first & firstMask) << 16, ((ulong)~firstMask << 16) | 0xFFFF);
        var unseen = ~secondMask;
        if (BitOperations.PopCount(unseen) > 8 || unknown > 0x1FFFF)
        {
            for (var low = 0UL; low <= unknown; low++)
            {
                yield return known | low; // the second word is cut off: nothing but trying
            }

            yield break;
        }

        var carried = LinearCongruence.Drand48.Next(known);
        var bits = 0u;
        do
        {
            var gap = unchecked(((ulong)((second & secondMask) | bits) << 16) - carried) & (LinearCongruence.Drand48.Modulus - 1);
            for (var target = gap; ; target += LinearCongruence.Drand48.Modulus)
            {
                var low = (target + LinearCongruence.Drand48.Multiplier - 1) / LinearCongruence.Drand48.Multiplier;
                if (low > unknown)
                {
                    break;
                }

                yield return known | low;
            }

            // also what begins below zero: the word may start before the gap
            yield return known;
            bits = unchecked(bits - unseen) & unseen;
        }
        while (bits != 0);
    }

    private static bool Gives(ulong state, WordLayout form, int start, int last)
    {
        for (var token = start; token <= last; token++)
        {
            var shown = false;
            foreach (var words in form.Tokens[token])
            {
                var after = state;
                if (Shows(words, ref after))
                {
                    (state, shown) = (after, true);
                    break;
                }
            }

            if (!shown)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Shows(Words words, ref ulong state)
    {
        for (var i = 0; i < words.Values.Length; i++)
        {
            state = LinearCongruence.Drand48.Next(state);
            if ((((uint)(state >> 16) ^ words.Values[i]) & words.Masks[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Shows(Words words, uint[] values) =>
        Enumerable.Range(0, values.Length).All(i => ((words.Values[i] ^ values[i]) & words.Masks[i]) == 0);

    private static uint[] Draw(ref ulong state, int count)
    {
        var words = new uint[count];
        for (var i = 0; i < count; i++)
        {
            state = LinearCongruence.Drand48.Next(state);
            words[i] = (uint)(state >> 16);
        }

        return words;
    }
}
