using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Benchmarks.Timing;

/// <summary>What every method needs of one recording, on one clock.</summary>
/// <param name="Samples">The recording.</param>
/// <param name="Clock">The clock.</param>
/// <param name="MedianEffect">The median of B - A, in nanoseconds.</param>
/// <param name="Classic">The pairs of the classic methods, in the order of <see cref="Rule.Classic"/>.</param>
/// <param name="Ours">The runs of the sequential test.</param>
internal sealed record LeakResult(
    RecordedSamples Samples, Clock Clock, double MedianEffect, IReadOnlyList<int?> Classic, SequentialRuns Ours)
{
    public static LeakResult Of(RecordedSamples samples, Clock clock)
    {
        var (a, b) = samples.On(clock);
        return new LeakResult(
            samples,
            clock,
            Medians.Of(a.Zip(b, (x, y) => y - x)),
            [.. Rule.Classic.Select(rule => FixedPairs.Needed(rule, a, b))],
            SequentialRuns.Of(samples, clock));
    }

    public bool IsFewer(int classic) => Classic[classic] < (Ours.Ninetieth ?? int.MaxValue);

    public bool IsFewerWithoutCalibration(int classic) => Classic[classic] < (Ours.Ninetieth - Ours.Calibration ?? int.MaxValue);
}
