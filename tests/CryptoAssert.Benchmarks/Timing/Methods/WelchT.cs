using MathNet.Numerics.Distributions;

namespace CryptoAssert.Benchmarks.Timing.Methods;

/// <summary>Welch's t-test for unequal variances (Biometrika 34, 1947), two-sided. Scores by -log10 p.</summary>
internal sealed class WelchT : ITimingMethod
{
    public double Score(PairedTimes calibration, PairedTimes times)
    {
        var (a, b) = (Moments.Of(times.A), Moments.Of(times.B));
        return -Math.Log10(PValue(T(a, b), Freedom(a, b)));
    }

    public static double T(Moments a, Moments b)
    {
        var difference = a.Mean - b.Mean;
        return difference == 0 ? 0 : difference / Math.Sqrt((a.Variance / a.Count) + (b.Variance / b.Count));
    }

    /// <summary>The degrees of freedom by Welch and Satterthwaite.</summary>
    public static double Freedom(Moments a, Moments b)
    {
        var (u, v) = (a.Variance / a.Count, b.Variance / b.Count);
        return u + v == 0 ? a.Count + b.Count - 2 : (u + v) * (u + v) / ((u * u / (a.Count - 1)) + (v * v / (b.Count - 1)));
    }

    public static double PValue(double t, double freedom) =>
        double.IsInfinity(t) ? 0 : Math.Min(1, 2 * StudentT.CDF(0, 1, freedom, -Math.Abs(t)));
}
