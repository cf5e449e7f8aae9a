using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Tests.Timing.Statistics;

/// <summary>
/// On simulated machines of every kind the evidence against a sound service stays inside the bound of Ville (1939): it ever reaches 1/a in
/// at most a share a of the runs. Seeded, so the counts are the same in every run.
/// </summary>
public sealed class HostileNullTests
{
    private const int Runs = 2_000;
    private const int Pairs = 250;

    public static TheoryData<string, double> Nulls
    {
        get
        {
            var nulls = new TheoryData<string, double>();
            foreach (var noise in Noise.Names)
            {
                nulls.Add(noise, 0); // no effect
                nulls.Add(noise, 1); // an effect as large as the floor: the worst that is still none
            }

            return nulls;
        }
    }

    [Theory, MemberData(nameof(Nulls))]
    public void Evidence_against_a_sound_service_stays_inside_the_bound(string noise, double floors)
    {
        var highest = Enumerable.Range(0, Runs).Select(run => Highest(noise, floors, seed: run)).ToList();

        foreach (var bound in new[] { 20, 100, 1_000 })
        {
            var share = highest.Count(log => log >= Math.Log10(bound)) / (double)Runs;
            Assert.True(share <= 1.0 / bound, $"{noise}: evidence of {bound} in {share:P2} of the runs");
        }
    }

    /// <summary>The pass has a bound as well: an effect of the whole margin is called none in at most 1 run in 1,000 a side.</summary>
    [Theory]
    [InlineData("lognormal")]
    [InlineData("autocorrelated")]
    [InlineData("spiked")]
    [InlineData("everything")]
    public void An_effect_of_the_whole_margin_hardly_ever_passes(string noise)
    {
        var passed = Enumerable.Range(0, Runs).Count(run => Decide(noise, run, margins: 1) == TimingDecision.Tight);

        Assert.True(passed <= Runs / 1_000, $"{noise}: {passed} of {Runs} passed");
    }

    [Theory]
    [InlineData("lognormal")]
    [InlineData("autocorrelated")]
    [InlineData("spiked")]
    public void An_effect_of_a_tenth_of_the_time_is_found(string noise)
    {
        var found = Enumerable.Range(0, 200).Count(run => Decide(noise, run, margins: 4, pairs: 8_000) == TimingDecision.Leak);

        Assert.Equal(200, found);
    }

    private static double Highest(string noise, double floors, int seed)
    {
        var random = new Random(seed);
        var next = Noise.Of(noise, random);
        var test = new SequentialTimingTest(new TimingTestOptions { Alpha = double.Epsilon, EquivalenceEvidence = double.PositiveInfinity });
        var highest = double.NegativeInfinity;
        for (var pair = 0; pair < Pairs + 64; pair++)
        {
            test.Add(Designs.RandomOrder(next, random, effect: floors * test.Floor));
            highest = test.Calibrating ? highest : Math.Max(highest, test.Log10Evidence);
        }

        return highest;
    }

    private static TimingDecision Decide(string noise, int seed, double margins, int pairs = 1_000)
    {
        var random = new Random(seed);
        var next = Noise.Of(noise, random);
        var calibration = new Calibration();
        var options = new TimingTestOptions { WallMayPass = true };
        var test = new SequentialTimingTest(options);
        for (var pair = 0; pair < pairs && test.Decision == TimingDecision.Undecided; pair++)
        {
            var effect = calibration.Done ? margins * calibration.Margin(Clock.Wall, options) : 0;
            var timed = Designs.RandomOrder(next, random, effect);
            if (!calibration.Done)
            {
                calibration.Add(timed);
            }

            test.Add(timed);
        }

        return test.Decision;
    }
}
