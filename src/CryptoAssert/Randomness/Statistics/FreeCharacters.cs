using CryptoAssert.Randomness.Readings;
using MathNet.Numerics;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// What a generator is free to choose in the tokens. An alphabet of its own (no 0 and O) is no bias, nor is a format that
/// allows few characters at a place or two: the variant of a UUID, the last digit of base64, the first of a number, a
/// checksum. How many tokens are left then is the question of the capacity. Leaving out costs no false alarms: the other
/// places of a perfect token are independent of what was left out, and the characters that came are even among themselves.
/// </summary>
internal static class FreeCharacters
{
    private const int MostLimited = 2; // more places than a format limits
    private const double LogChance = -9.2; // 1e-4: before a place that its format limits looks uneven to a test

    public static SymbolReading Of(SymbolReading reading) => Places(Letters(reading));

    private static SymbolReading Letters(SymbolReading reading)
    {
        var used = Columns.Counts(reading.Stream, reading.Size).Select(count => count > 0).ToArray();
        var missing = used.Count(letter => !letter);
        if (missing == 0 || missing == reading.Size || !Unlikely(reading.Size, missing, reading.Stream.Length))
        {
            return reading;
        }

        var alphabet = new Alphabet($"{reading.Size - missing} of {reading.Alphabet}",
            string.Concat(reading.Alphabet.Characters.Where((_, digit) => used[digit])));
        var digits = Enumerable.Range(0, reading.Size).Select(digit => used.Take(digit).Count(letter => letter)).ToArray();
        return With(alphabet, reading.Tokens.Select(token => Array.ConvertAll(token, digit => digits[digit])));
    }

    private static SymbolReading Places(SymbolReading reading)
    {
        var leading = reading.Size <= 16 ? 3 : 2; // of a number: the first digits are uneven, the more the smaller the base
        if (reading.TokenLength is not { } length)
        {
            return With( // zeros may have been cut off at either end
                reading.Alphabet, reading.Tokens.Select(token => token.Length > leading ? token[leading..^1] : []));
        }

        var limited = Enumerable.Range(0, length).Where(position => IsLimited(reading, position)).ToArray();
        if (limited.Length is 0 or > MostLimited)
        {
            return reading;
        }

        var dropped = limited.Contains(0) ? limited.Union(Enumerable.Range(0, leading)).ToArray() : limited;
        return With(
            reading.Alphabet,
            reading.Tokens.Select(token => token.Where((_, position) => !dropped.Contains(position)).ToArray()));
    }

    /// <summary>
    /// Fewer characters than the alphabet's, by more than chance, but more than one: what is always the same is no format but
    /// stuck.
    /// </summary>
    private static bool IsLimited(SymbolReading reading, int position)
    {
        var missing = Columns.Counts(Columns.At(reading, position), reading.Size).Count(count => count == 0);
        return missing > 0 && missing < reading.Size - 1
            && Unlikely(reading.Size, missing, reading.Tokens.Count, reading.TokenLength!.Value);
    }

    private static bool Unlikely(int size, int missing, int draws, int hypotheses = 1) =>
        Math.Log(hypotheses) + SpecialFunctions.BinomialLn(size, missing) + (draws * Math.Log(1 - ((double)missing / size)))
            < LogChance;

    private static SymbolReading With(Alphabet alphabet, IEnumerable<int[]> tokens) =>
        new(alphabet, [.. tokens], digits => alphabet.Text(digits));
}
