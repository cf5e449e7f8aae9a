using System.Diagnostics;
using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Timing.Sampling;

/// <summary>Samples pairs until there is a verdict, or the budget is spent.</summary>
internal static class TimingRun
{
    public static async Task<TimingMeasurement> RunAsync(
        IPairSampler sampler, (string A, string B) names, TimingTestOptions options, CryptoPolicy policy, Random random, CancellationToken cancellationToken)
    {
        var test = new SequentialTimingTest(options);
        var pairs = new List<TimedPair>();
        var started = Stopwatch.GetTimestamp();
        bool InTime() => Stopwatch.GetElapsedTime(started) <= policy.TimingBudget;
        while (test.Decision == TimingDecision.Undecided && !OutOfBudget())
        {
            if (await sampler.NextAsync(cancellationToken).ConfigureAwait(false) is not { } pair)
            {
                break;
            }

            pairs.Add(pair);
            test.Add(pair);
            if (test.IsSlow)
            {
                return await RunByRanksAsync(sampler, names, options with { ByRanks = true }, pairs, random, InTime, cancellationToken).ConfigureAwait(false);
            }
        }

        return new TimingMeasurement(names.A, names.B, pairs, options);

        bool OutOfBudget() => test.Pairs >= policy.TimingPairs || (test.Pairs > 0 && !InTime());
    }

    private static async Task<TimingMeasurement> RunByRanksAsync(
        IPairSampler sampler,
        (string A, string B) names,
        TimingTestOptions options,
        List<TimedPair> pairs,
        Random random,
        Func<bool> inTime,
        CancellationToken cancellationToken)
    {
        for (var round = 1; ; round++)
        {
            pairs.AddRange(await InRandomOrderAsync(sampler, random, cancellationToken).ConfigureAwait(false));
            var measurement = new TimingMeasurement(names.A, names.B, pairs.ToArray(), options);
            if (measurement.Verdict.Decision != TimingDecision.Undecided || round == SlowTimingTest.Rounds || sampler.Changed is not null || !inTime())
            {
                return measurement;
            }
        }
    }

    /// <summary>As many requests of both classes, in an order drawn from all orders.</summary>
    private static async Task<List<TimedPair>> InRandomOrderAsync(IPairSampler sampler, Random random, CancellationToken cancellationToken)
    {
        bool[] order = [.. Enumerable.Range(0, 2 * SlowTimingTest.Requests).Select(i => i % 2 == 1)];
        random.Shuffle(order);
        var times = new Dictionary<bool, List<(long Wall, long? Server)>> { [false] = [], [true] = [] };
        foreach (var b in order)
        {
            times[b].Add(await sampler.OneAsync(b, cancellationToken).ConfigureAwait(false));
        }

        return [.. times[false].Zip(times[true], (a, b) => new TimedPair(BFirst: false, a.Server, b.Server, a.Wall, b.Wall))];
    }
}
