using System.Globalization;
using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Benchmarks.Timing;

/// <summary>How many pairs each method needs to see a leak, as Markdown.</summary>
internal static class LeakTable
{
    public static void Write(IReadOnlyList<RecordedSamples> leaks)
    {
        var clocks = Enum.GetValues<Clock>();
        List<LeakResult> results = [.. from samples in leaks from clock in clocks select LeakResult.Of(samples, clock)];
        var recorded = leaks[0].Pairs.Count;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Pairs after which 9 in 10 segments show the leak ({recorded:N0} pairs a case; - : not with "
            + $"{FixedPairs.Most(recorded):N0})."));
        Console.WriteLine("In bold: fewer than the sequential test with its calibration.");
        Console.WriteLine();
        Console.WriteLine("| comparer and length | cores | clock | median effect | "
            + string.Join(" | ", Rule.Classic.Select(rule => rule.Name))
            + " | sequential 1e-9, with its calibration (median) | without | runs, of them missed |");
        Console.WriteLine($"|---|---|---|---|{string.Concat(Rule.Classic.Select(_ => "---|"))}---|---|---|");
        results.ForEach(result => Console.WriteLine(Row(result)));
        Console.WriteLine();
        Console.WriteLine("| method | sees the leak, of rows | fewer pairs than the sequential test with its calibration "
            + "| fewer than without |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var (rule, i) in Rule.Classic.Select((rule, i) => (rule, i)))
        {
            Console.WriteLine($"| {rule.Name} | {results.Count(result => result.Classic[i] is not null)} of {results.Count} | "
                + $"{results.Count(result => result.IsFewer(i))} | "
                + $"{results.Count(result => result.IsFewerWithoutCalibration(i))} |");
        }

        var seen = results.Count(result => result.Ours.Ninetieth is not null);
        Console.WriteLine($"| sequential 1e-9 | {seen} of {results.Count} | | |");
        Console.WriteLine();
    }

    private static string Row(LeakResult result)
    {
        var (samples, ours) = (result.Samples, result.Ours);
        var classic = result.Classic.Select((pairs, i) => result.IsFewer(i) ? $"**{Text(pairs)}**" : Text(pairs));
        return $"| {samples.Case} | {(samples.Busy ? "busy" : "quiet")} | {(result.Clock == Clock.Server ? "server" : "wall")} | "
            + $"{result.MedianEffect.ToString("N0", CultureInfo.InvariantCulture)} ns | {string.Join(" | ", classic)} | "
            + $"{Text(ours.Ninetieth)} ({Text(ours.Median)}) | {Text(ours.Ninetieth - ours.Calibration)} | "
            + $"{ours.Pairs.Count}, {ours.Missed} |";
    }

    private static string Text(int? pairs) => pairs?.ToString("N0", CultureInfo.InvariantCulture) ?? "-";
}
