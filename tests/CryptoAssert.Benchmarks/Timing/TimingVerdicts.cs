using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CryptoAssert.Benchmarks.Timing;

/// <summary>Runs timing checks on sound or on flawed subjects in turn, and counts how they end and what they take.</summary>
internal static class TimingVerdicts
{
    public static async Task RunAsync(bool sound, int runs, bool busy, string only)
    {
        await using var load = busy ? new BusyCores() : null;
        Subject[] subjects = [.. Subject.All.Where(subject => subject.Sound == sound && subject.Name.Contains(only, StringComparison.Ordinal))];
        var tallies = subjects.Select(_ => new List<(Outcome Outcome, int Pairs, double Milliseconds)>()).ToArray();
        foreach (var subject in subjects)
        {
            await subject.Check().EvaluateAsync(); // the host is up
        }

        var stopped = false;
        using var stopping = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => stopped = context.Cancel = true); // what ran until then is counted
        for (var run = 0; run < runs && !stopped; run++)
        {
            var start = Stopwatch.GetTimestamp();
            var report = await subjects[run % subjects.Length].Check().EvaluateAsync();
            var taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            tallies[run % subjects.Length].Add((report.Outcome, report.Timings is [var timing, ..] ? timing.Pairs : 0, taken));
            if (report.Outcome is not (Outcome.Passed or Outcome.Inconclusive) && sound)
            {
                Console.WriteLine(report);
            }
        }

        Console.WriteLine($"| {(sound ? "sound" : "flawed")}, {(busy ? "both cores busy" : "quiet")} | runs | Failed | Passed | Inconclusive | other "
            + "| pairs median / p90 / p99 / max | within 250, 500 pairs | time median / p99 / max | within 0.5 s |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        for (var i = 0; i < subjects.Length; i++)
        {
            Row(subjects[i].Name, tallies[i]);
        }

        Row("all", [.. tallies.SelectMany(tally => tally)]);
    }

    private static void Row(string name, List<(Outcome Outcome, int Pairs, double Milliseconds)> runs)
    {
        if (runs.Count == 0)
        {
            return;
        }

        int Of(params Outcome[] outcomes) => runs.Count(run => outcomes.Contains(run.Outcome));
        int[] pairs = [.. runs.Select(run => run.Pairs).Order()];
        double[] times = [.. runs.Select(run => run.Milliseconds).Order()];
        Console.WriteLine($"| {name} | {runs.Count} | {Of(Outcome.Failed)} | {Of(Outcome.Passed)} | {Of(Outcome.Inconclusive)} | {Of(Outcome.ControlFailed, Outcome.NotApplicable)} "
            + $"| {At(pairs, .5)} / {At(pairs, .9)} / {At(pairs, .99)} / {pairs[^1]} | {Share(pairs, 250)}, {Share(pairs, 500)} "
            + $"| {At(times, .5):0} / {At(times, .99):0} / {times[^1]:0} ms | {Share(times, 500)} |");
    }

    private static string Share<T>(T[] values, T most)
        where T : IComparable<T> => $"{100.0 * values.Count(value => value.CompareTo(most) <= 0) / values.Length:0.##} %";

    private static T At<T>(T[] sorted, double share) => sorted[(int)((sorted.Length - 1) * share)];
}
