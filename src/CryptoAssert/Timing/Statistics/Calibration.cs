namespace CryptoAssert.Timing.Statistics;

/// <summary>
/// The first pairs: they warm the service up and give the floor, and nothing is bet on them. How many there are depends on how
/// slow the service is, never on which class is.
/// </summary>
internal sealed class Calibration
{
    private const int Usual = 64;
    private const int Slow = 15;
    private const int VerySlow = 4;
    private const double SlowFrom = 1e6;
    private const double VerySlowFrom = 40e6;

    private readonly List<TimedPair> _pairs = [];

    public bool Done { get; private set; }

    public int Pairs => _pairs.Count;

    public bool HasServer => _pairs.TrueForAll(pair => pair.HasServer);

    public void Add(TimedPair pair)
    {
        _pairs.Add(pair);
        Done = Pairs switch
        {
            VerySlow => Median() > VerySlowFrom,
            Slow => Median() > SlowFrom,
            _ => Pairs >= Usual,
        };
    }

    /// <summary>The floor on a clock, in nanoseconds.</summary>
    public double Floor(Clock clock, TimingTestOptions options) => Math.Max(options.MinimumEffect, options.RelativeFloor * Faster(clock));

    /// <summary>The margin of a pass on a clock, in nanoseconds.</summary>
    public double Margin(Clock clock, TimingTestOptions options) =>
        Math.Max(options.MinimumEffect, Math.Min(options.LargestMargin, options.RelativeMargin * Faster(clock)));

    private double Faster(Clock clock) => Math.Min(
        Medians.Of(_pairs.Select(pair => (double)pair.A(clock))), Medians.Of(_pairs.Select(pair => (double)pair.B(clock))));

    /// <summary>The median time of both classes.</summary>
    public double Median() => Medians.Of(_pairs.SelectMany(pair => new double[] { pair.ServerA ?? pair.WallA, pair.ServerB ?? pair.WallB }));
}
