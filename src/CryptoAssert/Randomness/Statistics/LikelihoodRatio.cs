namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// The likelihood-ratio statistic G = sum of j ln(j / expected) over the cells of a multinomial sample (half of what is
/// usually called G), and an upper bound of its tail that holds at every sample size, for expected counts of 0.03 as for 300:
/// the Chernoff bound P(G >= g) &lt;= E[exp(lambda G)] / exp(lambda g), with the expectation of the multinomial itself, not of
/// its limit. A chi-square approximation of the tail is wrong by orders of magnitude at 1e-10 when expected counts are small.
/// </summary>
/// <param name="draws">The size of the sample.</param>
/// <param name="cells">The probabilities of the cells, and how many cells have each.</param>
internal sealed class LikelihoodRatio(int draws, params (double Probability, int Count)[] cells)
{
    private const int Steps = 14;
    private const double LargestLambda = 0.995; // the sums converge below 1
    private const double Certain = -100; // what is less likely need not be known better

    private readonly MultinomialMoment _moment = new(draws, cells);

    /// <summary>All cells alike.</summary>
    public static LikelihoodRatio Uniform(int draws, int cells) => new(draws, (1.0 / cells, cells));

    /// <summary>The statistic of the counts of equally likely cells.</summary>
    public static double Statistic(ReadOnlySpan<int> counts, double expected)
    {
        var statistic = 0.0;
        foreach (var count in counts)
        {
            statistic += Term(count, expected);
        }

        return statistic;
    }

    /// <summary>j ln(j / expected); the empty cells add nothing.</summary>
    public static double Term(int count, double expected) => count == 0 ? 0 : count * Math.Log(count / expected);

    /// <summary>An upper bound of ln P(G >= statistic).</summary>
    /// <param name="statistic">G, or the sum of the G of several independent samples of this size.</param>
    /// <param name="samples">How many samples were added up.</param>
    public double LogTail(double statistic, int samples = 1)
    {
        double Exponent(double lambda) => (samples * _moment.Logarithm(lambda)) - (lambda * statistic);
        if (draws == 0 || Exponent(Math.Min(0.3, 2 / Math.Sqrt(samples * RoughMean()))) >= 0)
        {
            return 0; // within a standard deviation of the mean: the bound would not be far from 1
        }

        var golden = (Math.Sqrt(5) - 1) / 2;
        double low = 0, high = LargestLambda, best = 0;
        double left = high - (golden * (high - low)), right = low + (golden * (high - low));
        double atLeft = Exponent(left), atRight = Exponent(right);
        for (var step = 0; step < Steps && best > Certain; step++) // convex in lambda; each lambda gives a valid bound
        {
            best = Math.Min(best, Math.Min(atLeft, atRight));
            if (atLeft < atRight)
            {
                (high, right, atRight) = (right, left, atLeft);
                left = high - (golden * (high - low));
                atLeft = Exponent(left);
            }
            else
            {
                (low, left, atLeft) = (left, right, atRight);
                right = low + (golden * (high - low));
                atRight = Exponent(right);
            }
        }

        return Math.Min(best, Math.Min(atLeft, atRight));
    }

    /// <summary>The mean of G: half the degrees of freedom, less where counts of 0 and 1 are all there is.</summary>
    private double RoughMean() => cells.Sum(cell => cell.Count * RoughMean(draws * cell.Probability));

    private static double RoughMean(double expected) => expected >= 0.25 ? 0.5 : expected * (1 - Math.Log(expected));
}
