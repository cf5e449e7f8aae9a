namespace CryptoAssert.Timing.Statistics;

/// <summary>
/// A verdict from a few slow requests, in rounds of fully random order, by the exact rank test: 18 of each class that do not overlap
/// have a chance of 2 in 9 thousand million, a quarter of what may be spent. The rest is spent on the looks after further rounds.
/// </summary>
internal sealed class SlowTimingTest
{
    /// <summary>The requests per class and round.</summary>
    public const int Requests = 18;

    /// <summary>The rounds after which one looks, at most.</summary>
    public const int Rounds = 16;

    private const double SpentAtFirst = 0.25;

    /// <summary>The share of the faster median below which an effect counts as none: the hash of a password is nearly all of it.</summary>
    private const double Margin = 0.2;

    private const double Miss = 1e-3;

    private readonly (double[] A, double[] B)[] _rounds;
    private readonly ExactRankSum _distribution;

    /// <param name="a">The times of A, <see cref="Requests"/> a round.</param>
    /// <param name="b">The times of B, <see cref="Requests"/> a round.</param>
    public SlowTimingTest(IReadOnlyCollection<double> a, IReadOnlyCollection<double> b)
    {
        _rounds = [.. a.Chunk(Requests).Zip(b.Chunk(Requests))];
        _distribution = new ExactRankSum(_rounds.Select(round => (round.A.Length, round.B.Length)));
    }

    public TimingDecision Decide(double floor, TimingTestOptions options)
    {
        var spent = _rounds.Length <= 1 ? SpentAtFirst : (1 - SpentAtFirst) / (Rounds - 1);
        if (ChanceOfLeak(floor) <= options.Alpha * spent)
        {
            return TimingDecision.Leak;
        }

        var margin = Margin * Math.Min(Medians.Of(_rounds.SelectMany(round => round.A)), Medians.Of(_rounds.SelectMany(round => round.B)));
        return BIsLess(margin) <= Miss && BIsMore(-margin) <= Miss ? TimingDecision.Tight : TimingDecision.Undecided;
    }

    /// <summary>The two-sided chance of such an order when the classes differ by no more than the floor.</summary>
    public double ChanceOfLeak(double floor) => Math.Min(1, 2 * Math.Min(BIsMore(floor), BIsLess(-floor)));

    /// <summary>The effects (B - A) that the order does not rule out, each end at 1 in 1,000.</summary>
    public (double Low, double High) Interval()
    {
        double[] effects = [.. _rounds.SelectMany(round => from x in round.A from y in round.B select y - x).Order()];
        return (
            effects.LastOrDefault(effect => BIsMore(effect) <= Miss, double.NegativeInfinity),
            effects.FirstOrDefault(effect => BIsLess(effect) <= Miss, double.PositiveInfinity));
    }

    /// <summary>The chance that B seems so much slower when it is slower by the effect.</summary>
    private double BIsMore(double effect) => _distribution.ChanceOfAtLeast(_rounds.Sum(round => ExactRankSum.Larger(Later(round.A, effect), round.B)));

    /// <summary>The chance that B seems so much faster when it is slower by the effect.</summary>
    private double BIsLess(double effect) => _distribution.ChanceOfAtLeast(_rounds.Sum(round => ExactRankSum.Larger(round.B, Later(round.A, effect))));

    private static double[] Later(double[] times, double by) => [.. times.Select(time => time + by)];
}
