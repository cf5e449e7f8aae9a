namespace CryptoAssert.Timing.Statistics;

/// <summary>Medians.</summary>
internal static class Medians
{
    /// <summary>The middle value, or the mean of the two; 0 of none.</summary>
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0
            : sorted.Length % 2 == 1 ? sorted[sorted.Length / 2]
            : (sorted[(sorted.Length / 2) - 1] / 2) + (sorted[sorted.Length / 2] / 2);
    }
}
