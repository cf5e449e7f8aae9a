using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Benchmarks.Timing;

/// <summary>Pairs that were sent one after another, and how. Every method sees these.</summary>
internal sealed record RecordedSamples(TimedCase Case, bool Busy, SamplingDesign Design, IReadOnlyList<TimedPair> Pairs)
{
    public (double[] A, double[] B) On(Clock clock)
    {
        var pairs = Pairs.Where(pair => clock == Clock.Wall || pair.HasServer).ToList();
        return ([.. pairs.Select(pair => (double)pair.A(clock))], [.. pairs.Select(pair => (double)pair.B(clock))]);
    }

    /// <summary>What the library would have seen: both clocks, or the client's alone.</summary>
    public IReadOnlyList<TimedPair> ForUs(Clock clock) =>
        clock == Clock.Server ? Pairs : [.. Pairs.Select(pair => pair with { ServerA = null, ServerB = null })];
}
