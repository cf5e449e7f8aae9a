using MathNet.Numerics.Distributions;

namespace CryptoAssert.Benchmarks.Timing.Methods;

/// <summary>
/// The paired sign test (Arbuthnott 1710), two-sided and exact: equal times count for neither side. Scores by -log10 p.
/// </summary>
internal sealed class SignTest : ITimingMethod
{
    public double Score(PairedTimes calibration, PairedTimes times)
    {
        var (plus, minus) = (0, 0);
        for (var i = 0; i < times.A.Length; i++)
        {
            plus += times.B[i] > times.A[i] ? 1 : 0;
            minus += times.B[i] < times.A[i] ? 1 : 0;
        }

        return -Math.Log10(PValue(plus, minus));
    }

    public static double PValue(int plus, int minus) =>
        plus + minus == 0 ? 1 : Math.Min(1, 2 * Binomial.CDF(0.5, plus + minus, Math.Min(plus, minus)));
}
