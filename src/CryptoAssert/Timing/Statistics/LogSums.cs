namespace CryptoAssert.Timing.Statistics;

/// <summary>Means of numbers that are held as logarithms, because they outgrow a double.</summary>
internal static class LogSums
{
    public static double LogMeanExp(params ReadOnlySpan<double> logs)
    {
        var largest = double.NegativeInfinity;
        foreach (var log in logs)
        {
            largest = Math.Max(largest, log);
        }

        if (double.IsNegativeInfinity(largest))
        {
            return largest;
        }

        var sum = 0.0;
        foreach (var log in logs)
        {
            sum += Math.Exp(log - largest);
        }

        return largest + Math.Log(sum / logs.Length);
    }
}
