using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Tests.Timing.Statistics;

/// <summary>The exact rank test against the table of Mann and Whitney (1947) and against counting.</summary>
public sealed class ExactRankSumTests
{
    /// <summary>Their table for n = m = 4, by the count of pairs in which B is the smaller.</summary>
    [Theory]
    [InlineData(0, .014)]
    [InlineData(1, .029)]
    [InlineData(2, .057)]
    [InlineData(3, .100)]
    [InlineData(4, .171)]
    [InlineData(5, .243)]
    [InlineData(6, .343)]
    [InlineData(7, .443)]
    [InlineData(8, .557)]
    public void Four_against_four_is_the_published_table(int u, double chance) =>
        Assert.Equal(chance, new ExactRankSum((4, 4)).ChanceOfAtLeast(16 - u), 3);

    [Theory]
    [InlineData(12, 2_704_156)]
    [InlineData(18, 9_075_135_300)]
    public void Complete_separation_is_one_order_of_all(int requests, double orders) =>
        Assert.Equal(1, new ExactRankSum((requests, requests)).ChanceOfAtLeast(requests * requests) * orders, 6);

    [Fact]
    public void Rounds_are_counted_each_by_itself()
    {
        var two = new ExactRankSum((3, 3), (3, 3));

        Assert.Equal(1 / 400.0, two.ChanceOfAtLeast(18), 12);
        Assert.Equal(1, two.ChanceOfAtLeast(0), 12);
    }

    [Fact]
    public void A_drift_from_round_to_round_is_no_leak_and_a_leak_stays_one()
    {
        double[] drifting = [.. Enumerable.Range(0, 54).Select(i => 1e6 * (1 + (i / 18)) + i)];
        double[] slower = [.. drifting.Select(time => time + 3e5)];
        var options = new TimingTestOptions();

        Assert.NotEqual(TimingDecision.Leak, new SlowTimingTest(drifting, [.. drifting.Select(time => time + 10)]).Decide(1e4, options));
        Assert.Equal(TimingDecision.Leak, new SlowTimingTest(drifting, slower).Decide(1e4, options));
        Assert.Equal(TimingDecision.Leak, new SlowTimingTest(slower, drifting).Decide(1e4, options));
    }
}
