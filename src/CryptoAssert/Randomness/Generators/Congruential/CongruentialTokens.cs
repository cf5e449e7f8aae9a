using System.Globalization;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators.Congruential;

/// <summary>The next token of a linear congruential generator, by the fewest tokens that give its state.</summary>
internal static class CongruentialTokens
{
    /// <summary>The decimal logarithm of the bound that each generator keeps.</summary>
    private const double Bound = -13;

    /// <summary>Below, the lattice gets too many dimensions.</summary>
    private const int LeastSize = 6;

    /// <summary>
    /// How often a perfect generator gets a chance in one reading: 2 places to start at, up to 16 forms and readings as a number.
    /// The places inside the digits cost nothing: the bound counts every state.
    /// </summary>
    private const double Hypotheses = 32;

    /// <summary>The state in words; null when it shows that another platform made the tokens.</summary>
    /// <param name="draw">How tokens are drawn.</param>
    /// <param name="state">The state before the first draw.</param>
    /// <param name="own">Whether each token has its own generator.</param>
    public delegate string? DescribeState(CongruentialDraw draw, ulong state, bool own);

    /// <summary>The characters that are needed to recover the state and to exclude a coincidence.</summary>
    private static int Needed(CongruentialDraw draw)
    {
        var states = Math.Log10(draw.Generator.Modulus) + Math.Log10(Hypotheses);
        return Math.Max(draw.Dimension, (int)Math.Ceiling((states - Bound) / Math.Log10(draw.Size)));
    }

    /// <summary>The first prediction of all ways to draw characters, or whole tokens; null when there is none.</summary>
    public static Prediction? Predict(
        SymbolReading reading,
        Func<int, IEnumerable<CongruentialDraw>> draws,
        DescribeState describe,
        CancellationToken cancellationToken) =>
        DigitSequence.Numbers(reading).Prepend(DigitSequence.Characters(reading))
            .Where(sequence => sequence.Size >= LeastSize)
            .SelectMany(sequence => draws(sequence.Size).Select(draw => Predict(sequence, draw, describe, cancellationToken)))
            .FirstOrDefault(prediction => prediction is not null);

    /// <summary>Whether some way to draw characters, or whole tokens, is tried.</summary>
    public static bool Reads(SymbolReading reading) => reading.Size >= LeastSize || DigitSequence.Numbers(reading).Any();

    /// <summary>How many characters a reading lacks; null when it has enough.</summary>
    public static string? NotTried(SymbolReading reading, Func<int, IEnumerable<CongruentialDraw>> draws)
    {
        var needed = reading.Size < LeastSize ? 0 : draws(reading.Size).Min(Needed);
        return reading.Stream.Length >= needed ? null
            : string.Create(
                CultureInfo.InvariantCulture, $"needs {needed} characters in a row, here are {reading.Stream.Length}");
    }

    /// <summary>The prediction; null when the draws are not this generator's, or too few.</summary>
    /// <param name="describe">The state before a token's first draw, in words; null when the state says that it is another
    /// platform's.</param>
    /// <param name="sequence">The digits, as they were drawn.</param>
    /// <param name="draw">How a digit is drawn.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    private static Prediction? Predict(
        DigitSequence sequence, CongruentialDraw draw, DescribeState describe, CancellationToken cancellationToken)
    {
        foreach (var start in new[] { 0, sequence.Tokens.Count / 2 }.Distinct())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var prediction = At(start, sequence, draw, describe, out var isOther, cancellationToken);
            if (prediction is not null || isOther)
            {
                return prediction;
            }
        }

        return null;
    }

    private static Prediction? At(
        int start,
        DigitSequence sequence,
        CongruentialDraw draw,
        DescribeState describe,
        out bool isOther,
        CancellationToken cancellationToken)
    {
        isOther = false;
        var used = Take(start, sequence, Needed(draw));
        if (used is null || draw.Recover(used, cancellationToken) is not { } first)
        {
            return null;
        }

        isOther = describe(draw, first, false) is null;
        if (isOther)
        {
            return null;
        }

        var state = first;
        for (var i = 0; i < used.Length; i++)
        {
            draw.Draw(ref state);
        }

        var last = start;
        for (var count = sequence.Tokens[start].Length; count < used.Length; last++)
        {
            count += sequence.Tokens[last + 1].Length;
        }

        var prediction = new Prediction
        {
            Form = $"{draw.Form} a {sequence.Unit}",
            FirstUsed = start,
            LastUsed = last,
            State = describe(draw, first, false),
            Check = string.Create(
                CultureInfo.InvariantCulture,
                $"{used.Length} {sequence.Unit}s with {used.Length * Math.Log2(draw.Size):F0} bits follow from "
                + $"a state of {Math.Log2(draw.Generator.Modulus):F0} bits"),
            Log10FalseAlarm = Math.Log10(draw.Generator.Modulus) + Math.Log10(Hypotheses) - (used.Length * Math.Log10(draw.Size)),
        };
        if (last + 1 == sequence.Tokens.Count)
        {
            return prediction;
        }

        var next = new int[sequence.Tokens[last + 1].Length];
        for (var i = 0; i < next.Length; i++)
        {
            next[i] = draw.Draw(ref state);
        }

        if (next.AsSpan().SequenceEqual(sequence.Tokens[last + 1]))
        {
            return prediction with { Token = sequence.Write(next), At = last + 1 };
        }

        // a new generator for each token: the next one has another state, and again one that gives all of its characters
        return last == start
            && next.Length >= Needed(draw)
            && draw.Recover(sequence.Tokens[last + 1], cancellationToken) is not null
            ? prediction with
            {
                Form = $"{draw.Form} a {sequence.Unit}, a new generator for each token",
                State = describe(draw, first, true),
                Check = $"the first {draw.Dimension} characters of a token give the other {used.Length - draw.Dimension}",
            }
            : null;
    }

    /// <summary>The draws of the fewest whole tokens that have enough of them; null when there are too few.</summary>
    private static int[]? Take(int start, DigitSequence sequence, int needed)
    {
        var draws = new List<int>();
        for (var i = start; i < sequence.Tokens.Count; i++)
        {
            draws.AddRange(sequence.Tokens[i]);
            if (draws.Count >= needed)
            {
                return [.. draws];
            }
        }

        return null;
    }
}
