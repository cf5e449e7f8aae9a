using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Tests.Timing.Statistics;

/// <summary>The bets against published values.</summary>
public sealed class BetTests
{
    /// <summary>
    /// Krichevsky and Trofimov (1981) give n equal signs in a row the probability C(2n, n) / 4^n: capital is that times 2^n.
    /// </summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1.5)]
    [InlineData(3, 2.5)]
    [InlineData(4, 4.375)]
    [InlineData(10, 180.42578125)]
    public void Signs_in_a_row_win_what_Krichevsky_and_Trofimov_say(int signs, double capital)
    {
        var bet = new SignBet();
        for (var i = 0; i < signs; i++)
        {
            bet.Add(1);
        }

        Assert.Equal(capital, Math.Exp(bet.LogCapital), 9);
    }

    /// <summary>Three of one sign and one of the other: 1*3*5 * 1 / (2^4 * 4!) times 2^4.</summary>
    [Fact]
    public void A_sign_of_the_other_kind_costs_what_they_say()
    {
        var bet = new SignBet();
        foreach (var difference in new double[] { 5, 2, 0, 8, -3 })
        {
            bet.Add(difference);
        }

        Assert.Equal(0.625, Math.Exp(bet.LogCapital), 9);
    }

    /// <summary>C(2n, n) / 2^n reaches 1e9 at n = 34.</summary>
    [Fact]
    public void A_clear_leak_takes_three_dozen_pairs()
    {
        var bet = new SignBet();
        var pairs = 0;
        while (bet.LogCapital < Math.Log(1e9))
        {
            bet.Add(1);
            pairs++;
        }

        Assert.Equal(34, pairs);
    }

    [Fact]
    public void A_weighted_bet_stakes_nothing_before_it_has_seen_eight()
    {
        var bet = new WeightedBet();
        for (var i = 0; i < 8; i++)
        {
            bet.Add(100);
        }

        Assert.Equal(0, bet.LogCapital, 12);
        bet.Add(100);
        Assert.Equal((0.02 + 0.05 + 0.1 + 0.2 + 0.35 + 0.5 + 0.7 + 0.9) / 8, Math.Exp(bet.LogCapital) - 1, 9);
    }

    /// <summary>The property that the proof rests on: a larger difference never wins less.</summary>
    [Fact]
    public void Every_bet_grows_with_the_difference()
    {
        var random = new Random(1);
        for (var run = 0; run < 200; run++)
        {
            var past = Enumerable.Range(0, 40).Select(_ => random.NextDouble() - 0.3).ToList();
            var capitals = Enumerable.Range(-20, 41).Select(next => Log([.. past, next / 10.0])).ToList();

            Assert.All(capitals.Zip(capitals.Skip(1)), pair => Assert.True(pair.Second >= pair.First - 1e-12));
        }

        static double Log(IEnumerable<double> differences)
        {
            var evidence = new EffectEvidence();
            foreach (var difference in differences)
            {
                evidence.Add(difference);
            }

            return evidence.Log;
        }
    }
}
