using System.Numerics;
using CryptoAssert.Randomness.Statistics;

namespace CryptoAssert.Tests.Randomness.Statistics;

/// <summary>The p-values are upper bounds: shown against complete enumerations, as far down as these reach.</summary>
public class HonestBoundTests
{
    /// <summary>Every outcome of n draws from k cells with its probability, by its statistic.</summary>
    private static List<(double Statistic, double Probability)> Outcomes(int draws, double[] probabilities)
    {
        var outcomes = new List<(double, double)>();
        void Visit(int cell, int left, double statistic, double logProbability)
        {
            double p = probabilities[cell], expected = draws * p;
            for (var count = cell == probabilities.Length - 1 ? left : 0; count <= left; count++)
            {
                var g = statistic + LikelihoodRatio.Term(count, expected);
                var log = logProbability + (count * Math.Log(p)) - LogFactorial(count);
                if (cell == probabilities.Length - 1)
                {
                    outcomes.Add((g, Math.Exp(log)));
                }
                else
                {
                    Visit(cell + 1, left - count, g, log);
                }
            }
        }

        Visit(0, draws, 0, LogFactorial(draws));
        return outcomes;
    }

    private static double LogFactorial(int n) => Enumerable.Range(1, n).Sum(i => Math.Log(i));

    [Theory]
    [InlineData(20, 6)]
    [InlineData(8, 9)]
    [InlineData(40, 4)]
    [InlineData(300, 2)]
    [InlineData(5, 10)]
    public void The_likelihood_ratio_is_never_less_likely_than_its_bound(int draws, int cells)
    {
        var tail = 0.0;
        var bound = LikelihoodRatio.Uniform(draws, cells);
        foreach (var outcomes in Outcomes(draws, [.. Enumerable.Repeat(1.0 / cells, cells)])
            .GroupBy(outcome => Math.Round(outcome.Statistic, 9)).OrderByDescending(group => group.Key))
        {
            tail += outcomes.Sum(outcome => outcome.Probability);
            var p = Math.Exp(bound.LogTail(outcomes.Key - 1e-9));
            Assert.True(p >= tail * (1 - 1e-9), $"G = {outcomes.Key}: P = {tail}, bound {p}");
        }

        Assert.Equal(1, tail, 1e-9);
    }

    [Fact]
    public void The_bound_is_not_far_above_the_tail_at_one_in_ten_thousand_million()
    {
        var tail = 0.0;
        foreach (var outcome in Outcomes(60, [0.25, 0.25, 0.25, 0.25]).OrderByDescending(outcome => outcome.Statistic))
        {
            tail += outcome.Probability;
            if (tail > 1e-10)
            {
                Assert.InRange(Math.Exp(LikelihoodRatio.Uniform(60, 4).LogTail(outcome.Statistic)), 1e-10, 1e-8);
                return;
            }
        }
    }

    [Fact]
    public void Cells_of_unequal_probability_are_bounded_too()
    {
        double[] probabilities = [0.2888, 0.5776, 0.1336]; // about the ranks of binary matrices
        var bound = new LikelihoodRatio(45, [.. probabilities.Select(p => (p, 1))]);
        var tail = 0.0;
        foreach (var outcome in Outcomes(45, probabilities).OrderByDescending(outcome => outcome.Statistic))
        {
            tail += outcome.Probability;
            Assert.True(Math.Exp(bound.LogTail(outcome.Statistic - 1e-9)) >= tail * (1 - 1e-9));
        }
    }

    public static TheoryData<string> BitTests() =>
    [
        "Frequency", "BlockFrequency", "Runs", "LongestRunOfOnes", "Spectral", "ApproximateEntropy", "CumulativeSums",
        "LinearComplexity",
    ];

    [Theory]
    [MemberData(nameof(BitTests))]
    public void Of_all_sequences_of_16_bits_no_more_than_a_share_of_p_has_a_smaller_p_value(string name)
    {
        const int length = 16;
        var test = name == "BlockFrequency"
            ? new BlockFrequency(4)
            : StatisticalBattery.BitTests.Single(test => test.GetType().Name == name);
        var bounds = new double[1 << length];
        for (var sequence = 0; sequence < bounds.Length; sequence++)
        {
            var bits = Enumerable.Range(0, length).Select(bit => (byte)(sequence >> bit & 1));
            bounds[sequence] = test.Bound(new BitSequence([.. bits]));
        }

        Array.Sort(bounds);
        for (var i = 0; i < bounds.Length; i++)
        {
            if (i == bounds.Length - 1 || bounds[i] < bounds[i + 1])
            {
                Assert.True(bounds[i] * bounds.Length >= i + 1 - 1e-6, $"{i + 1} sequences have p <= {bounds[i]}");
            }
        }
    }

    [Theory]
    [InlineData(10, 1, 3, 7)]
    [InlineData(200, 1, 62, 40)]
    [InlineData(6400, 8, 62, 1100)]
    [InlineData(6400, 1, 2, 3500)]
    public void The_binomial_tail_is_exact(int trials, int numerator, int denominator, int successes)
    {
        BigInteger tail = 0, choose = 1;
        for (var k = 0; k <= trials; k++)
        {
            tail += k < successes
                ? 0
                : choose * BigInteger.Pow(numerator, k) * BigInteger.Pow(denominator - numerator, trials - k);
            choose = choose * (trials - k) / (k + 1);
        }

        var exact = BigInteger.Log(tail) - (trials * Math.Log(denominator));
        Assert.Equal(exact, BinomialTail.AtLeast(trials, (double)numerator / denominator, successes), 1e-7);
        Assert.Equal(exact, BinomialTail.AtMost(trials, 1 - ((double)numerator / denominator), trials - successes), 1e-7);
    }

    [Fact]
    public void The_tail_of_repeats_is_exact()
    {
        const int draws = 6, values = 5, all = 15_625;
        var repeats = Enumerable.Range(0, all)
            .Select(outcome => Enumerable.Range(0, draws).Select(draw => (long)(outcome / (int)Math.Pow(values, draw) % values)))
            .Select(Occupancy.Repeats)
            .ToArray();
        for (var r = 1; r < draws; r++)
        {
            Assert.Equal((double)repeats.Count(repeat => repeat >= r) / all, Math.Exp(Occupancy.AtLeast(draws, values, r)), 1e-9);
            Assert.Equal((double)repeats.Count(repeat => repeat <= r) / all, Math.Exp(Occupancy.AtMost(draws, values, r)), 1e-9);
        }
    }

    [Fact]
    public void The_thresholds_of_a_run_add_up_to_the_budget()
    {
        var readings = Sample.Readings62(Sample.Fair(62, 32, 300));
        var verdict = StatisticalBattery.Run(readings, null, default);
        Assert.InRange(verdict.Results.Sum(result => result.Threshold) / StatisticalBattery.Budget, 0.9, 1.000001);
    }
}
