namespace CryptoAssert.Timing.Statistics;

/// <summary>
/// The effects that the pairs do not rule out, in nanoseconds: the same bets, inverted. Each bound is wrong with a chance of at most 1
/// in 1,000.
/// </summary>
internal static class EffectInterval
{
    private const int Halvings = 24;
    private static readonly double Refuted = Math.Log(1_000);

    public static (double Low, double High) Of(IReadOnlyList<double> differences)
    {
        var median = Medians.Of(differences);
        var reach = Math.Max(1, differences.Count == 0 ? 1 : differences.Max(difference => Math.Abs(difference - median)));
        return (-Bound([.. differences.Select(difference => -difference)], -median, reach), Bound(differences, median, reach));
    }

    /// <summary>The smallest effect above the median that the pairs refute.</summary>
    private static double Bound(IReadOnlyList<double> differences, double median, double reach)
    {
        if (!IsRefuted(differences, median + reach))
        {
            return double.PositiveInfinity;
        }

        var (low, high) = (0.0, reach);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = IsRefuted(differences, median + middle) ? (low, middle) : (middle, high);
        }

        return median + high;
    }

    private static bool IsRefuted(IReadOnlyList<double> differences, double effect)
    {
        var evidence = new EffectEvidence();
        foreach (var difference in differences)
        {
            evidence.Add(effect - difference);
        }

        return evidence.Log >= Refuted;
    }
}
