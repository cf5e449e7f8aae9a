using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Tests.Timing.Statistics;

/// <summary>
/// What the verdict rests on, shown by taking it away: on a sound service the real design never accuses, and each mutation does.
/// The machine is simulated and seeded, so that the counts are the same in every run.
/// </summary>
public sealed class MutationTests
{
    private const int Runs = 200;
    private const int Pairs = 600;

    /// <summary>A second request finds the caches warm.</summary>
    private static Func<double> WarmsUp(Random random)
    {
        var (noise, second) = (Noise.Of("lognormal", random), true);
        return () => noise() * ((second = !second) ? 0.8 : 1);
    }

    [Fact]
    public void A_fixed_order_accuses_a_sound_service_whose_second_request_is_faster()
    {
        Assert.Equal(0, Accused(random => RandomOrder(WarmsUp(random), random)));
        Assert.True(Accused(random => Designs.FixedOrder(WarmsUp(random), Pairs)) > Runs / 2);
    }

    [Fact]
    public void A_block_of_A_and_then_one_of_B_accuses_a_sound_service_on_a_drifting_machine()
    {
        Assert.Equal(0, Accused(random => RandomOrder(Noise.Of("drifting", random), random)));
        Assert.True(Accused(random => Designs.Blocks(Noise.Of("drifting", random), Pairs)) > Runs / 2);
    }

    /// <summary>Fixed buffers of two addresses differed by up to 2.2 % of the time; copies made anew for each request do not.</summary>
    [Fact]
    public void A_buffer_per_class_accuses_a_sound_service()
    {
        Assert.Equal(0, Accused(random => Buffers(random, perClass: false)));
        Assert.True(Accused(random => Buffers(random, perClass: true)) > Runs / 2);

        static IEnumerable<TimedPair> Buffers(Random random, bool perClass)
        {
            for (var pair = 0; pair < 4_000; pair++)
            {
                var noise = 20_000 * (1 + (0.01 * random.NextDouble()));
                var (a, b) = perClass ? (0, 1) : (random.Next(8), random.Next(8));
                yield return new TimedPair(false, null, null, Address(noise, a), Address(noise * (1 + (0.01 * random.NextDouble())), b));
            }
        }

        static long Address(double time, int buffer) => (long)(time * (1 + (buffer % 2 * 0.022)));
    }

    /// <summary>
    /// An effect within the floor is none. A floor that follows the data sinks below it when the machine gets faster on the way.
    /// </summary>
    [Fact]
    public void A_floor_taken_from_the_betting_data_accuses_a_sound_service()
    {
        var options = new TimingTestOptions { Alpha = 1e-9 };
        var (calibrated, following) = (0, 0);
        for (var run = 0; run < Runs; run++)
        {
            var random = new Random(run);
            var noise = Noise.Of("lognormal", random);
            var step = 0;
            double Faster() => 100 * noise() / (1 + Math.Max(0, (step++ - 130) / 20.0));
            var test = new SequentialTimingTest(options);
            var betting = new List<TimedPair>();
            for (var pair = 0; pair < Pairs; pair++)
            {
                var calibrating = test.Calibrating;
                var timed = Designs.RandomOrder(Faster, random, effect: test.Floor);
                test.Add(timed);
                if (!calibrating)
                {
                    betting.Add(timed);
                }
            }

            calibrated += test.Decision == TimingDecision.Leak ? 1 : 0;
            following += Evidence(betting, Floor(betting)) >= 9 ? 1 : 0;
        }

        Assert.Equal(0, calibrated);
        Assert.True(following > Runs / 2);

        double Floor(List<TimedPair> pairs) => Math.Max(
            options.MinimumEffect, options.RelativeFloor * Math.Min(Medians.Of(pairs.Select(pair => (double)pair.WallA)), Medians.Of(pairs.Select(pair => (double)pair.WallB))));

        static double Evidence(List<TimedPair> pairs, double floor)
        {
            var evidence = new ClockEvidence(floor, floor);
            pairs.ForEach(pair => evidence.Add(pair.Difference(Clock.Wall)));
            return evidence.LogLeak / Math.Log(10);
        }
    }

    /// <summary>Bets on the sign within bins of magnitude look for more and are no test: with a floor they accuse bimodal noise.</summary>
    [Fact]
    public void Bets_within_bins_of_magnitude_accuse_a_sound_service()
    {
        var (real, binned) = (0, 0);
        for (var run = 0; run < Runs; run++)
        {
            var random = new Random(run);
            double Bimodal() => (random.Next(2) == 0 ? 2_000 : 3_000) + random.Next(20);
            var (evidence, bins) = (new EffectEvidence(), new Dictionary<int, SignBet>());
            for (var pair = 0; pair < 4 * Pairs; pair++)
            {
                // no effect and a floor of 300: what lies 700 from it is always slower, what lies 1,300 from it always faster
                var difference = Designs.RandomOrder(Bimodal, random, effect: 0).Difference(Clock.Wall) - 300.0;
                evidence.Add(difference);
                var bin = (int)(Math.Abs(difference) / 200);
                (bins.TryGetValue(bin, out var bet) ? bet : bins[bin] = new SignBet()).Add(difference);
            }

            real += evidence.Log >= Math.Log(1e9) ? 1 : 0;
            binned += LogSums.LogMeanExp([.. bins.Values.Select(bet => bet.LogCapital)]) >= Math.Log(1e9) ? 1 : 0;
        }

        Assert.Equal(0, real);
        Assert.Equal(Runs, binned);
    }

    private static IEnumerable<TimedPair> RandomOrder(Func<double> next, Random random) =>
        Enumerable.Range(0, Pairs).Select(_ => Designs.RandomOrder(next, random, effect: 0));

    private static int Accused(Func<Random, IEnumerable<TimedPair>> design) => Enumerable.Range(0, Runs).Count(run =>
    {
        var test = new SequentialTimingTest(new TimingTestOptions { EquivalenceEvidence = double.PositiveInfinity });
        return design(new Random(run)).Any(pair => test.Add(pair) == TimingDecision.Leak);
    });
}
