namespace CryptoAssert.Benchmarks.Timing.Methods;

/// <summary>Count, mean and sum of squared deviations, kept without cancellation (Chan, Golub and LeVeque 1979).</summary>
internal readonly record struct Moments(int Count, double Mean, double Squares)
{
    public double Variance => Squares / (Count - 1);

    public static Moments Of(ReadOnlySpan<double> values)
    {
        var moments = default(Moments);
        foreach (var value in values)
        {
            moments = moments.Plus(new Moments(1, value, 0));
        }

        return moments;
    }

    public Moments Plus(Moments other)
    {
        if (Count == 0 || other.Count == 0)
        {
            return Count == 0 ? other : this;
        }

        var count = Count + other.Count;
        var delta = other.Mean - Mean;
        return new Moments(
            count,
            Mean + (delta * other.Count / count),
            Squares + other.Squares + (delta * delta * Count * other.Count / count));
    }
}
