using MathNet.Numerics;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// The exact tails of the binomial distribution as natural logarithms: a library's 1 - CDF is all rounding error below 1e-15.
/// </summary>
internal static class BinomialTail
{
    private const double Negligible = 1e-17;

    /// <summary>ln P(X >= successes); 0 at or below the mean, where nothing stands out.</summary>
    public static double AtLeast(int trials, double probability, int successes)
    {
        if (successes <= trials * probability)
        {
            return 0;
        }

        if (successes > trials)
        {
            return double.NegativeInfinity;
        }

        var odds = probability / (1 - probability);
        double sum = 1, term = 1;
        for (var k = successes; k < trials && term > Negligible * sum; k++)
        {
            term *= (trials - k) / (k + 1.0) * odds;
            sum += term;
        }

        var first = SpecialFunctions.GammaLn(trials + 1.0) - SpecialFunctions.GammaLn(successes + 1.0)
            - SpecialFunctions.GammaLn(trials - successes + 1.0)
            + (successes * Math.Log(probability)) + ((trials - successes) * Math.Log(1 - probability));
        return Math.Min(0, first + Math.Log(sum));
    }

    /// <summary>ln P(X &lt;= successes); 0 at or above the mean.</summary>
    public static double AtMost(int trials, double probability, int successes) =>
        AtLeast(trials, 1 - probability, trials - successes);

    /// <summary>The logarithm of the smaller tail, times the two that were looked at.</summary>
    public static double TwoSided(int trials, double probability, int successes) =>
        Math.Min(0, Math.Log(2) + Math.Min(AtLeast(trials, probability, successes), AtMost(trials, probability, successes)));
}
