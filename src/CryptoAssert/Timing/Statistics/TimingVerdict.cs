namespace CryptoAssert.Timing.Statistics;

/// <summary>What recorded pairs show. The same pairs give the same verdict. Times in nanoseconds.</summary>
internal sealed record TimingVerdict
{
    public required TimingDecision Decision { get; init; }

    public required Clock Clock { get; init; }

    /// <summary>The pairs after calibration, up to the decision.</summary>
    public required int Pairs { get; init; }

    public required int CalibrationPairs { get; init; }

    public required double Floor { get; init; }

    /// <summary>The times of A and of B that were judged.</summary>
    public required (IReadOnlyList<double> A, IReadOnlyList<double> B) Times { get; init; }

    public double MedianA => Medians.Of(Times.A);

    public double MedianB => Medians.Of(Times.B);

    /// <summary>The median of B - A.</summary>
    public required double MedianEffect { get; init; }

    public required double EffectLow { get; init; }

    public required double EffectHigh { get; init; }

    /// <summary>The logarithm of the evidence after each pair.</summary>
    public required IReadOnlyList<double> Log10EvidenceByPair { get; init; }

    public double Log10Evidence => Log10EvidenceByPair is [.., var last] ? last : 0;

    public static TimingVerdict Of(IReadOnlyList<TimedPair> pairs, TimingTestOptions options) =>
        options.ByRanks ? ByRanks(pairs, options) : ByBets(pairs, options);

    private static TimingVerdict ByRanks(IReadOnlyList<TimedPair> pairs, TimingTestOptions options)
    {
        var calibration = new Calibration();
        foreach (var pair in pairs.TakeWhile(_ => !calibration.Done))
        {
            calibration.Add(pair);
        }

        var before = calibration.Pairs;

        var clock = pairs.All(pair => pair.HasServer) ? Clock.Server : Clock.Wall;
        var floor = calibration.Floor(clock, options);
        double[] a = [.. pairs.Skip(before).Select(pair => (double)pair.A(clock))];
        double[] b = [.. pairs.Skip(before).Select(pair => (double)pair.B(clock))];
        var test = new SlowTimingTest(a, b);
        var (low, high) = test.Interval();
        return new TimingVerdict
        {
            Decision = test.Decide(floor, options),
            Clock = clock,
            Pairs = a.Length,
            CalibrationPairs = before,
            Floor = floor,
            Times = (a, b),
            MedianEffect = Medians.Of(from x in a from y in b select y - x),
            EffectLow = low,
            EffectHigh = high,
            Log10EvidenceByPair = [-Math.Log10(test.ChanceOfLeak(floor))],
        };
    }

    private static TimingVerdict ByBets(IReadOnlyList<TimedPair> pairs, TimingTestOptions options)
    {
        var test = new SequentialTimingTest(options);
        var evidence = new List<double>();
        var used = new List<TimedPair>();
        foreach (var pair in pairs)
        {
            var calibrating = test.Calibrating;
            test.Add(pair);
            if (calibrating)
            {
                continue;
            }

            used.Add(pair);
            evidence.Add(test.Log10Evidence);
            if (test.Decision != TimingDecision.Undecided)
            {
                break;
            }
        }

        var clock = test.Clock;
        var timed = used.Where(pair => clock == Clock.Wall || pair.HasServer).ToList();
        var differences = timed.ConvertAll(pair => (double)pair.Difference(clock));
        var (low, high) = EffectInterval.Of(differences);
        return new TimingVerdict
        {
            Decision = test.Decision,
            Clock = clock,
            Pairs = test.Pairs,
            CalibrationPairs = test.CalibrationPairs,
            Floor = test.Floor,
            Times = (timed.ConvertAll(pair => (double)pair.A(clock)), timed.ConvertAll(pair => (double)pair.B(clock))),
            MedianEffect = Medians.Of(differences),
            EffectLow = low,
            EffectHigh = high,
            Log10EvidenceByPair = evidence,
        };
    }
}
