namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// How many of so many draws, each of so many equally likely values, repeat an earlier one: the exact tails, draw by draw.
/// </summary>
internal static class Occupancy
{
    /// <summary>ln P(repeats >= least).</summary>
    public static double AtLeast(int draws, long values, int least) =>
        least == 0 ? 0 : Math.Min(0, Math.Log(Distribution(draws, values, least)[least]));

    /// <summary>ln P(repeats &lt;= most).</summary>
    public static double AtMost(int draws, long values, int most) =>
        Math.Min(0, Math.Log(Distribution(draws, values, most + 1)[..^1].Sum()));

    /// <summary>The repeats among values.</summary>
    public static int Repeats(IEnumerable<long> values) => values.CountBy(value => value).Sum(value => value.Value - 1);

    /// <summary>The probability of 0, 1, .. repeats; the last entry is that of so many or more.</summary>
    private static double[] Distribution(int draws, long values, int last)
    {
        var probability = new double[last + 1];
        probability[0] = 1;
        for (var drawn = 0; drawn < draws; drawn++)
        {
            for (var repeats = Math.Min(last, drawn); repeats >= 0; repeats--)
            {
                var repeat = Math.Min(1, (double)(drawn - repeats) / values);
                if (repeats < last)
                {
                    probability[repeats + 1] += probability[repeats] * repeat;
                    probability[repeats] *= 1 - repeat;
                }
            }
        }

        return probability;
    }
}
