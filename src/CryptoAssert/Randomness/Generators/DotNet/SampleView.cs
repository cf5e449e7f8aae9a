using System.Globalization;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Generators.DotNet;

/// <summary>The tokens as digits that a program may have drawn from <see cref="Random"/> in one of the usual ways.</summary>
/// <param name="description">In words: <c>Next(62) a character</c>.</param>
/// <param name="form">How a digit is drawn.</param>
/// <param name="tokens">The digits of each token, as many in each.</param>
/// <param name="write">From the digits of a token back to its text.</param>
/// <param name="slack">How much likelier than 1 / size a digit of a perfect generator may be: its range can be narrower than the form's.</param>
internal sealed class SampleView(string description, SampleForm form, IReadOnlyList<int[]> tokens, Func<int[], string> write, int slack = 1)
{
    /// <summary>More views than of any reading: a factor of every bound.</summary>
    public const int Most = 10;

    public SampleForm Form { get; } = form;

    public IReadOnlyList<int[]> Tokens { get; } = tokens;

    /// <summary>The digits a token.</summary>
    public int Length { get; } = tokens.Count > 0 ? tokens[0].Length : 0;

    /// <summary>The bits a token carries.</summary>
    public double TokenBits => Length * (Form.Bits - Math.Log2(slack));

    /// <summary>The chance of a digit of a perfect generator to be one of those that the recurrence allows.</summary>
    public double RelationChance => slack * Form.RelationChance;

    public string Write(int[] digits) => write(digits);

    public override string ToString() => description;

    public static IEnumerable<SampleView> Of(SymbolReading reading)
    {
        if (reading.Size > 3 && reading.TokenLength > 0)
        {
            foreach (var size in Sizes(reading.Size, reading.Tokens))
            {
                yield return new($"Next({size}) a character", SampleForm.Scaled(size), reading.Tokens, reading.Write);
                yield return new($"Next() % {size} a character", SampleForm.Remainder(size), reading.Tokens, reading.Write);
            }
        }

        foreach (var view in reading.Size switch { 10 => Decimals(reading), 16 => Words(reading), _ => [] })
        {
            yield return view;
        }
    }

    public static IEnumerable<SampleView> Of(ByteReading reading)
    {
        if (reading.TokenLength == 0)
        {
            yield break;
        }

        int[][] tokens = [.. reading.Tokens.Select(token => token.Select(value => (int)value).ToArray())];
        string Write(int[] digits) => reading.Write([.. digits.Select(digit => (byte)digit)]);
        yield return new("NextBytes", SampleForm.Remainder(256), tokens, Write);
        foreach (var size in Sizes(256, tokens))
        {
            yield return new($"(byte)Next({size}) a byte", SampleForm.Scaled(size), tokens, Write);
        }
    }

    /// <summary>Programs that write <c>Next(alphabet.Length - 1)</c> never draw the last character.</summary>
    private static IEnumerable<int> Sizes(int size, IReadOnlyList<int[]> tokens) =>
        tokens.Any(token => token.Contains(size - 1)) ? [size] : [size - 1, size];

    /// <summary>A token is one number.</summary>
    private static IEnumerable<SampleView> Decimals(SymbolReading reading)
    {
        if (reading.Tokens.Any(token => token.Length is 0 or > 10 || (token.Length > 1 && token[0] == 0 && reading.TokenLength == null)))
        {
            yield break;
        }

        var numbers = reading.Tokens.Select(token => token.Aggregate(0L, (number, digit) => number * 10 + digit)).ToList();
        if (numbers.Max() >= int.MaxValue)
        {
            yield break;
        }

        SampleView View(string description, SampleForm form, int first, int digits)
        {
            string Write(int[] number) => reading.Write(
                [.. (number[0] + first).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0').Select(character => character - '0')]);
            return new(description, form, [.. numbers.Select(number => new[] { (int)(number - first) })], Write, slack: 2);
        }

        if (numbers.Max() >= 1_000_000_000)
        {
            yield return View("Next() as a number", SampleForm.Whole, 0, 1);
        }

        if (reading.TokenLength is not { } length || length is < 4 or > 9)
        {
            yield break;
        }

        var range = (int)Math.Pow(10, length);
        if (numbers.Min() >= range / 10)
        {
            yield return View($"Next({range / 10}, {range})", SampleForm.Scaled(range - range / 10), range / 10, length);
            yield return View($"Next({range / 10}, {range - 1})", SampleForm.Scaled(range - range / 10 - 1), range / 10, length);
        }

        yield return View($"Next({range})", SampleForm.Scaled(range), 0, length);
        yield return View($"Next() % {range}", SampleForm.Remainder(range), 0, length);
        yield return View($"Next({range - 1})", SampleForm.Scaled(range - 1), 0, length);
    }

    /// <summary>Each eight hexadecimal digits are one <c>Next()</c>: its first bit is 0.</summary>
    private static IEnumerable<SampleView> Words(SymbolReading reading)
    {
        if (reading.TokenLength is not { } length || length == 0 || length % 8 != 0
            || reading.Tokens.Any(token => token.Where((digit, i) => i % 8 == 0 && digit > 7).Any()))
        {
            yield break;
        }

        int[][] tokens = [.. reading.Tokens.Select(token => token.Chunk(8).Select(word => word.Aggregate(0, (value, digit) => value << 4 | digit)).ToArray())];
        if (tokens.Any(token => token.Contains(int.MaxValue)))
        {
            yield break;
        }

        yield return new("Next() as eight hexadecimal digits", SampleForm.Whole, tokens, words => reading.Write(
            [.. words.SelectMany(word => Enumerable.Range(0, 8).Select(i => word >> (28 - 4 * i) & 15))]));
    }
}
