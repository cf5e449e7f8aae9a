using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Benchmarks.Timing;

/// <summary>How often each method accuses a service that leaks nothing, as Markdown.</summary>
internal static class FalseAlarmTable
{
    public static void Write(IReadOnlyList<RecordedSamples> nulls, int pairs)
    {
        Console.WriteLine($"Segments of {pairs:N0} pairs without a leak in which a method alarms (server clock, wall clock).");
        Console.WriteLine();
        Console.WriteLine("| method | cores | segments a design | random order | A B A B | all A, then all B "
            + "| random order, peeking, p<1e-6 | random order, peeking, p<.05 | highest score, random order |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var cores in nulls.GroupBy(samples => samples.Busy))
        {
            foreach (var rule in Rule.All)
            {
                Row(rule, cores.Key, [.. cores]);
            }
        }

        Console.WriteLine();
        Console.WriteLine(
            "Peeking is a look after every 50 pairs; dudect, which has no p-value, alarms there at |t| > 10 and at TVLA's 4.5. "
            + "The sequential test looks after every pair in all columns, a pass does not stop it, and its p is the inverse of "
            + "its evidence.");
    }

    private static void Row(Rule rule, bool busy, RecordedSamples[] nulls)
    {
        var scores = Enum.GetValues<SamplingDesign>().ToDictionary(
            design => design,
            design => Enum.GetValues<Clock>().Select(clock => Scores(rule, nulls, design, clock)).ToArray());
        var random = scores[SamplingDesign.RandomOrder];
        Console.WriteLine($"| {rule.Name} | {(busy ? "busy" : "quiet")} | {random[0].Count} | "
            + string.Join(" | ", scores.Values.Select(design => Cell(design, score => score.AtEnd >= rule.AtLeast)))
            + $" | {Cell(random, score => score.Highest >= rule.Strict)} | {Cell(random, score => score.Highest >= rule.Loose)}"
            + $" | {string.Join(", ", random.Select(Largest))} |");
    }

    private static List<SegmentScore> Scores(Rule rule, RecordedSamples[] nulls, SamplingDesign design, Clock clock) =>
        [.. nulls.Where(samples => samples.Design == design).Select(samples => SegmentScore.Of(rule, samples, clock))];

    private static string Largest(List<SegmentScore> scores) =>
        FormattableString.Invariant($"{scores.Max(score => score.AtEnd):0.0}");

    private static string Cell(IEnumerable<List<SegmentScore>> byClock, Func<SegmentScore, bool> alarms) =>
        string.Join(", ", byClock.Select(scores => scores.Count(alarms)));
}
