using CryptoAssert.Timing;
using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Benchmarks.Timing;

/// <summary>
/// The library's own test on recorded pairs: it starts where its last run ended, as often as there are pairs left.
/// </summary>
/// <param name="Pairs">What each run took until it called a leak, its calibration included; infinite when it did not.</param>
/// <param name="Calibration">What of it was calibration.</param>
internal sealed record SequentialRuns(IReadOnlyList<double> Pairs, int Calibration)
{
    /// <summary>The runs that said that there is no leak.</summary>
    public int Missed { get; private init; }

    /// <summary>9 in 10 runs took no more; null when that many did not end.</summary>
    public int? Ninetieth => Quantile(0.9);

    public int? Median => Quantile(0.5);

    public static SequentialRuns Of(RecordedSamples samples, Clock clock)
    {
        var pairs = samples.ForUs(clock);
        var most = FixedPairs.Most(pairs.Count); // as much as the others get, so that none is cut short by the end of the record
        var options = Options(samples.Case.Length);
        var taken = new List<double>();
        var (missed, calibration) = (0, 0);
        for (var start = 0; start + FixedPairs.Calibration + most <= pairs.Count;)
        {
            var test = new SequentialTimingTest(options);
            var end = start;
            while (test.Decision == TimingDecision.Undecided && test.Pairs < most && end < pairs.Count)
            {
                test.Add(pairs[end++]);
            }

            taken.Add(test.Decision == TimingDecision.Leak ? end - start : double.PositiveInfinity);
            missed += test.Decision == TimingDecision.Tight ? 1 : 0;
            calibration = test.CalibrationPairs;
            start = end;
        }

        return new SequentialRuns([.. taken.Order()], calibration) { Missed = missed };
    }

    /// <summary>The most evidence for a leak after any pair, as a power of ten, whatever the test said before.</summary>
    public static double MostEvidence(RecordedSamples samples, Clock clock)
    {
        var test = new SequentialTimingTest(Options(samples.Case.Length));
        var most = 0.0;
        foreach (var pair in samples.ForUs(clock))
        {
            test.Add(pair);
            most = Math.Max(most, test.Log10Evidence);
        }

        return most;
    }

    /// <summary>As <see cref="SecretExperiment"/> has them.</summary>
    private static TimingTestOptions Options(int length) => new()
    {
        WallMayPass = length >= 65_536,
        LargestMargin = SecretExperiment.LeakPerCharacter * length,
    };

    private int? Quantile(double share) =>
        Pairs.Count > 0 && Pairs[(int)Math.Ceiling(share * Pairs.Count) - 1] is var pairs && double.IsFinite(pairs)
            ? (int)pairs
            : null;
}
