using System.Globalization;
using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Timing;

/// <summary>Recorded pairs as CSV, with the names of the classes and the bounds of the verdict in the first lines.</summary>
internal static class SampleFile
{
    private const string Head = "b_first,server_a_ns,server_b_ns,wall_a_ns,wall_b_ns";

    public static void Write(string path, TimingMeasurement measurement)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var options = measurement.Options;
        using var file = new StreamWriter(path);
        file.WriteLine($"# A = {measurement.A}");
        file.WriteLine($"# B = {measurement.B}");
        file.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"# alpha={options.Alpha:R},equivalence={options.EquivalenceEvidence:R},floor={options.MinimumEffect:R},relative={options.RelativeFloor:R},margin={options.RelativeMargin:R},largest_margin={options.LargestMargin:R},slow_from={options.SlowFrom:R},by_ranks={options.ByRanks},wall_may_pass={options.WallMayPass}"));
        file.WriteLine(Head);
        foreach (var pair in measurement.Samples)
        {
            file.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{(pair.BFirst ? 1 : 0)},{pair.ServerA},{pair.ServerB},{pair.WallA},{pair.WallB}"));
        }
    }

    public static TimingMeasurement Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var lines = File.ReadAllLines(path);
        if (lines.Length < 4 || !lines[0].StartsWith("# A = ", StringComparison.Ordinal) || !lines[1].StartsWith("# B = ", StringComparison.Ordinal) || lines[3] != Head)
        {
            throw new FormatException($"{path} holds no samples of a timing check: write them with TimingMeasurement.WriteSamples.");
        }

        return new TimingMeasurement(
            lines[0]["# A = ".Length..], lines[1]["# B = ".Length..], [.. lines.Skip(4).Select((line, i) => Pair(line, i + 5))], Options(lines[2]));
    }

    private static TimingTestOptions Options(string line)
    {
        var values = line.TrimStart('#', ' ').Split(',').Select(entry => entry.Split('=')).Where(entry => entry.Length == 2)
            .ToDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);
        try
        {
            return new TimingTestOptions
            {
                Alpha = double.Parse(values["alpha"], CultureInfo.InvariantCulture),
                EquivalenceEvidence = double.Parse(values["equivalence"], CultureInfo.InvariantCulture),
                MinimumEffect = double.Parse(values["floor"], CultureInfo.InvariantCulture),
                RelativeFloor = double.Parse(values["relative"], CultureInfo.InvariantCulture),
                RelativeMargin = double.Parse(values["margin"], CultureInfo.InvariantCulture),
                LargestMargin = double.Parse(values["largest_margin"], CultureInfo.InvariantCulture),
                SlowFrom = double.Parse(values["slow_from"], CultureInfo.InvariantCulture),
                ByRanks = bool.Parse(values["by_ranks"]),
                WallMayPass = bool.Parse(values["wall_may_pass"]),
            };
        }
        catch (Exception exception) when (exception is KeyNotFoundException or FormatException)
        {
            throw new FormatException($"Line 3 does not hold the bounds of a timing verdict: {line}", exception);
        }
    }

    private static TimedPair Pair(string line, int number)
    {
        var cells = line.Split(',');
        if (cells.Length != 5 || Number(cells[3]) is not { } wallA || Number(cells[4]) is not { } wallB || cells[0] is not ("0" or "1"))
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {number} is no pair of times: {line}"));
        }

        return new TimedPair(cells[0] == "1", Number(cells[1]), Number(cells[2]), wallA, wallB);
    }

    private static long? Number(string cell) =>
        long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
