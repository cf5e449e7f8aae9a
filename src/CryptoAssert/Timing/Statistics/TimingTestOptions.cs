namespace CryptoAssert.Timing.Statistics;

/// <summary>The bounds of a timing verdict.</summary>
internal sealed record TimingTestOptions
{
    /// <summary>The chance of a false alarm, whatever the number of looks at the data.</summary>
    public double Alpha { get; init; } = 1e-9;

    /// <summary>The evidence per side at which an effect counts as smaller than the floor: a miss in 1,000.</summary>
    public double EquivalenceEvidence { get; init; } = 1e3;

    /// <summary>The smallest effect that is one, in nanoseconds a sample.</summary>
    public double MinimumEffect { get; init; } = 50;

    /// <summary>The smallest effect that is one, as a share of the faster class's median: what layout and caches may do.</summary>
    public double RelativeFloor { get; init; } = 0.01;

    /// <summary>The effect that a pass excludes, as a share of the faster class's median: to exclude less takes ever more pairs.</summary>
    public double RelativeMargin { get; init; } = 0.01;

    /// <summary>
    /// The largest effect that a pass may leave open, in nanoseconds a sample, however slow the service is: what a leak would cost.
    /// </summary>
    public double LargestMargin { get; init; } = double.PositiveInfinity;

    /// <summary>The median, in nanoseconds, from which a few requests are judged by their ranks, because bets would take minutes.</summary>
    public double SlowFrom { get; init; } = double.PositiveInfinity;

    /// <summary>The pairs after calibration are slow requests that were sent in fully random order: they are judged by their ranks.</summary>
    public bool ByRanks { get; init; }

    /// <summary>Without a clock inside the app: whether the client's may show that there is no effect.</summary>
    public bool WallMayPass { get; init; }
}
