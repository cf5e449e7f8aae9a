namespace CryptoAssert.Benchmarks.Timing.Methods;

/// <summary>
/// dudect (Reparaz, Balasch and Verbauwhede, DATE 2017; oreparaz/dudect): Welch's t over all times, over what lies below each of
/// 100 percentiles, and over the squared deviations from the mean. Scores by the largest |t|; the original alarms beyond 10.
/// Two things differ. The original says nothing before 10,000 samples; here ten of each class make a test, which flatters it. And
/// its crops come from the calibration pairs, where the original has a whole batch.
/// </summary>
internal sealed class Dudect : ITimingMethod
{
    private const int Crops = 100;
    private const int Enough = 10;

    public double Score(PairedTimes calibration, PairedTimes times)
    {
        var crops = Percentiles(calibration);
        var a = ByCrop(times.A, crops);
        var b = ByCrop(times.B, crops);
        var largest = AbsoluteT(SquaredDeviations(times.A), SquaredDeviations(times.B));
        var (belowA, belowB) = (default(Moments), default(Moments));
        for (var crop = 0; crop <= Crops; crop++)
        {
            (belowA, belowB) = (belowA.Plus(a[crop]), belowB.Plus(b[crop])); // after the last: all times
            largest = Math.Max(largest, AbsoluteT(belowA, belowB));
        }

        return largest;
    }

    /// <summary>The i-th crop is the quantile 1 - 0.5^(10 (i + 1) / 100) of both classes.</summary>
    private static double[] Percentiles(PairedTimes calibration)
    {
        double[] all = [.. calibration.A, .. calibration.B];
        Array.Sort(all);
        return [.. Enumerable.Range(1, Crops).Select(i => all[(int)(all.Length * (1 - Math.Pow(0.5, 10.0 * i / Crops)))])];
    }

    /// <summary>The times between one crop and the next; the last entry has those that every crop leaves out.</summary>
    private static Moments[] ByCrop(ReadOnlySpan<double> times, double[] crops)
    {
        var moments = new Moments[Crops + 1];
        foreach (var time in times)
        {
            var (low, high) = (0, Crops);
            while (low < high) // the first crop that is larger than the time
            {
                var middle = (low + high) / 2;
                (low, high) = crops[middle] > time ? (low, middle) : (middle + 1, high);
            }

            moments[low] = moments[low].Plus(new Moments(1, time, 0));
        }

        return moments;
    }

    private static Moments SquaredDeviations(ReadOnlySpan<double> times)
    {
        var mean = Moments.Of(times).Mean;
        var moments = default(Moments);
        foreach (var time in times)
        {
            moments = moments.Plus(new Moments(1, (time - mean) * (time - mean), 0));
        }

        return moments;
    }

    private static double AbsoluteT(Moments a, Moments b) =>
        Math.Min(a.Count, b.Count) < Enough ? 0 : Math.Abs(WelchT.T(a, b));
}
