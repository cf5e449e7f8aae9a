using MathNet.Numerics.Distributions;

namespace CryptoAssert.Benchmarks.Timing.Methods;

/// <summary>
/// The rank-sum test of Wilcoxon (1945), Mann and Whitney (1947), two-sided, by the normal approximation with corrections for
/// ties and continuity. Scores by -log10 p.
/// </summary>
internal sealed class MannWhitney : ITimingMethod
{
    public double Score(PairedTimes calibration, PairedTimes times) => -Math.Log10(PValue(times.A, times.B));

    public static double PValue(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        double m = a.Length, n = b.Length;
        var (ranks, ties) = RanksOfA(a, b);
        var distance = Math.Abs(ranks - (m * (m + 1) / 2) - (m * n / 2));
        var variance = m * n / 12 * (m + n + 1 - (ties / ((m + n) * (m + n - 1))));
        return variance == 0 ? 1 : Math.Min(1, 2 * Normal.CDF(0, 1, -(distance - 0.5) / Math.Sqrt(variance)));
    }

    /// <summary>The sum of the ranks of A, and that of t^3 - t over groups of t equal times.</summary>
    private static (double Ranks, double Ties) RanksOfA(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        double[] values = [.. a, .. b];
        var isA = new bool[values.Length];
        isA.AsSpan(0, a.Length).Fill(true);
        Array.Sort(values, isA);
        var (ranks, ties) = (0.0, 0.0);
        for (var start = 0; start < values.Length;)
        {
            var end = start;
            var ofA = 0;
            for (; end < values.Length && values[end] == values[start]; end++)
            {
                ofA += isA[end] ? 1 : 0;
            }

            double equal = end - start;
            ranks += ofA * (start + 1 + end) / 2.0;
            ties += (equal * equal * equal) - equal;
            start = end;
        }

        return (ranks, ties);
    }
}
