using CryptoAssert.Benchmarks.Timing.Methods;
using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Benchmarks.Timing;

/// <summary>What a method says of a segment in which there is no difference.</summary>
/// <param name="AtEnd">With one look, after the last pair. The sequential test looks after each, always.</param>
/// <param name="Highest">With a look after every 50 pairs.</param>
internal readonly record struct SegmentScore(double AtEnd, double Highest)
{
    private const int Peek = 50;

    public static SegmentScore Of(Rule rule, RecordedSamples samples, Clock clock)
    {
        if (rule.Method is null)
        {
            var most = SequentialRuns.MostEvidence(samples, clock);
            return new SegmentScore(most, most);
        }

        var (a, b) = samples.On(clock);
        var all = new PairedTimes(a, b);
        var calibration = all.Slice(0, FixedPairs.Calibration);
        var times = all.Slice(FixedPairs.Calibration, a.Length - FixedPairs.Calibration);
        var (atEnd, highest) = (0.0, 0.0);
        for (var pairs = Peek; pairs <= times.A.Length; pairs += Peek)
        {
            atEnd = rule.Method.Score(calibration, times.Slice(0, pairs));
            highest = Math.Max(highest, atEnd);
        }

        return new SegmentScore(atEnd, highest);
    }
}
