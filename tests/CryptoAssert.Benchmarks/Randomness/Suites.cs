using System.Globalization;
using System.Text.RegularExpressions;
using CryptoAssert.Randomness.Readings;
using MathNet.Numerics.Distributions;

namespace CryptoAssert.Benchmarks.Randomness;

/// <summary>What statistical suites say of the same tokens: ent, rngtest (FIPS 140-2), and a sequencer's counts of characters and transitions.</summary>
internal static partial class Suites
{
    /// <summary>At this p-value a suite is said to have seen something.</summary>
    public const double Alarm = 1e-6;

    /// <summary>Without the places that hold fewer characters by their format, such as the variant of a UUID: the suites' users leave them out too.</summary>
    public static SymbolReading Free(SymbolReading reading)
    {
        if (reading.TokenLength is not { } length)
        {
            return reading;
        }

        int[] free = [.. Enumerable.Range(0, length).Where(position =>
            PlausibleSize.Of(reading.Tokens.Select(token => token[position]).Distinct().Count(), reading.Tokens.Count, reading.Size) == reading.Size)];
        return free.Length == 0 ? reading : new SymbolReading(reading.Alphabet, [.. reading.Tokens.Select(token => free.Select(position => token[position]).ToArray())], reading.Write);
    }

    /// <summary>The bits of the tokens, packed: of each index as many as an alphabet has whole.</summary>
    public static byte[] Bits(SymbolReading reading)
    {
        var width = (int)Math.Floor(Math.Log2(reading.Size));
        var bytes = new List<byte>();
        var (held, value) = (0, 0);
        foreach (var digit in reading.Stream.Where(digit => digit < 1 << width))
        {
            value = (value << width) | digit;
            for (held += width; held >= 8; held -= 8)
            {
                bytes.Add((byte)(value >> (held - 8)));
                value &= (1 << (held - 8)) - 1;
            }
        }

        return [.. bytes];
    }

    /// <summary>ent: the chi-square of the bytes beyond 1e-4 on either side (it prints no smaller number); null when it is not there.</summary>
    public static bool? Ent(byte[] bits)
    {
        var output = Runtimes.Run("ent", ["-t"], bits);
        if (output is null || output.Split('\n').ElementAtOrDefault(1)?.Split(',') is not [_, _, _, var chi, ..])
        {
            return null;
        }

        var p = 1 - ChiSquared.CDF(255, double.Parse(chi, CultureInfo.InvariantCulture));
        return Math.Min(p, 1 - p) < Alarm / 2;
    }

    /// <summary>rngtest: blocks of 20,000 bits that fail FIPS 140-2, of all; an alarm when a tenth of them or more fail. Null when it is not there, or less than a block.</summary>
    public static bool? Fips(byte[] bits)
    {
        if (bits.Length < 2_504)
        {
            return null;
        }

        var output = Runtimes.Run("rngtest", [], bits);
        return output is not null && Successes().Match(output) is { Success: true } good && Failures().Match(output) is { Success: true } bad
            ? int.Parse(bad.Groups[1].Value, CultureInfo.InvariantCulture) * 10 >= int.Parse(good.Groups[1].Value, CultureInfo.InvariantCulture) + int.Parse(bad.Groups[1].Value, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>As Burp's Sequencer: at each position the counts of characters, and of transitions from one token to the next; the smallest p, with Bonferroni.</summary>
    public static bool Sequencer(SymbolReading reading)
    {
        if (reading.TokenLength is not { } length)
        {
            return false;
        }

        var smallest = 1.0;
        for (var position = 0; position < length; position++)
        {
            int[] column = [.. reading.Tokens.Select(token => token[position])];
            smallest = Math.Min(smallest, P(column, reading.Size));
            smallest = Math.Min(smallest, P([.. column.Skip(1).Zip(column, (next, digit) => (next - digit + reading.Size) % reading.Size)], reading.Size));
        }

        return smallest * length * 2 < Alarm;
    }

    private static double P(int[] values, int size)
    {
        if (values.Length < 5 * size)
        {
            return 1;
        }

        var expected = (double)values.Length / size;
        var counts = new int[size];
        foreach (var value in values)
        {
            counts[value]++;
        }

        return 1 - ChiSquared.CDF(size - 1, counts.Sum(count => (count - expected) * (count - expected) / expected));
    }

    [GeneratedRegex(@"FIPS 140-2 successes: (\d+)")]
    private static partial Regex Successes();

    [GeneratedRegex(@"FIPS 140-2 failures: (\d+)")]
    private static partial Regex Failures();
}
