using System.Globalization;
using CryptoAssert.Randomness.Algebra;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators.Congruential;

/// <summary>
/// RandomStringUtils of Apache Commons Lang with its java.util.Random: nextInt(91) gives a character from the space to the z,
/// what is no letter or digit is thrown away; the oldest versions fill tokens from the end. Where ten kept characters followed
/// each other directly, they give the state.
/// </summary>
internal static class RejectedCharacters
{
    private const int Size = 'z' + 1 - ' ';
    private const int Dimension = 10;

    /// <summary>More than one place in a hundred has ten draws without a rejected one.</summary>
    private const int Places = 400;

    /// <summary>62^-21 * 2^48 * 2 * 400 is below 1e-13 with two decimal digits to spare.</summary>
    private const int Checked = 21;

    public static Prediction? Predict(SymbolReading reading, CancellationToken cancellationToken)
    {
        // letters alone keep 52 of 91 only: ten in a row are then rare
        if (reading.Size != 62 || !IsOrdered(reading.Alphabet.Characters))
        {
            return null;
        }

        return Predict(reading, false, cancellationToken) ?? Predict(reading, true, cancellationToken);
    }

    private static Prediction? Predict(SymbolReading reading, bool fromEnd, CancellationToken cancellationToken)
    {
        var codes = reading.Tokens
            .SelectMany(token => fromEnd ? token.AsEnumerable().Reverse() : token)
            .Select(digit => reading.Alphabet.Characters[digit] - ' ')
            .ToArray();
        var ends = Ends(reading.Tokens);
        var congruence = new ReducedCongruence(Size, Dimension);
        for (var place = 0; place < Places && place + Checked <= codes.Length; place++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var state = congruence.Candidates(codes.AsMemory(place, Dimension), 1, cancellationToken).First();
            var token = Array.FindIndex(ends, end => end >= place + Checked);
            if (Remainder(state) != codes[place] || !Gives(ref state, codes.AsSpan(place + 1, ends[token] - place - 1)))
            {
                continue;
            }

            return Prediction(reading, fromEnd, state, Array.FindIndex(ends, end => end > place), token);
        }

        return null;
    }

    private static Prediction? Prediction(SymbolReading reading, bool fromEnd, ulong state, int first, int last)
    {
        var prediction = new Prediction
        {
            Form = "RandomStringUtils.randomAlphanumeric: nextInt(91) until it is a letter or digit"
                + (fromEnd ? ", from the token's end" : ""),
            FirstUsed = first,
            LastUsed = last,
            State = string.Create(CultureInfo.InvariantCulture, $"state 0x{state:X12} behind the last token used"),
            Check = $"ten characters in a row give the {Checked - Dimension} or more behind them, the rejected ones left out",
            Log10FalseAlarm = Math.Log10(Math.ScaleB(2 * Places, 48)) - (Checked * Math.Log10(reading.Size)),
        };
        if (last + 1 == reading.Tokens.Count)
        {
            return prediction;
        }

        var next = new int[reading.Tokens[last + 1].Length];
        for (var i = 0; i < next.Length; i++)
        {
            var character = (char)(Kept(ref state) + ' ');
            next[fromEnd ? next.Length - 1 - i : i] = reading.Alphabet.Characters.IndexOf(character, StringComparison.Ordinal);
        }

        return next.AsSpan().SequenceEqual(reading.Tokens[last + 1])
            ? prediction with { Token = reading.Write(next), At = last + 1 }
            : null;
    }

    /// <summary>The orders of an alphabet do not matter here: only one of them is tried.</summary>
    private static bool IsOrdered(string characters) => characters.Zip(characters.Skip(1)).All(pair => pair.First < pair.Second);

    private static int[] Ends(IReadOnlyList<int[]> tokens)
    {
        var end = 0;
        return [.. tokens.Select(token => end += token.Length)];
    }

    private static bool Gives(ref ulong state, ReadOnlySpan<int> codes)
    {
        foreach (var code in codes)
        {
            if (Kept(ref state) != code)
            {
                return false;
            }
        }

        return true;
    }

    private static int Kept(ref ulong state)
    {
        int code;
        do
        {
            state = LinearCongruence.Drand48.Next(state);
            code = Remainder(state);
        }
        while (!char.IsAsciiLetterOrDigit((char)(code + ' ')));
        return code;
    }

    private static int Remainder(ulong state) => (int)((uint)(state >> 17) % Size);
}
