using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Tests.Timing.Statistics;

/// <summary>Ways to sample pairs on a simulated machine: the one that is used, and those that must not be.</summary>
internal static class Designs
{
    /// <summary>As the library samples: a fair coin decides which of the two comes first.</summary>
    public static TimedPair RandomOrder(Func<double> next, Random coin, double effect)
    {
        var bFirst = coin.Next(2) == 1;
        var (first, second) = (next(), next());
        var (a, b) = bFirst ? (second, first) : (first, second);
        return Pair(bFirst, a, b + effect);
    }

    /// <summary>A always first.</summary>
    public static IEnumerable<TimedPair> FixedOrder(Func<double> next, int pairs)
    {
        for (var pair = 0; pair < pairs; pair++)
        {
            var a = next();
            yield return Pair(bFirst: false, a, next());
        }
    }

    /// <summary>All of A, then all of B.</summary>
    public static IEnumerable<TimedPair> Blocks(Func<double> next, int pairs)
    {
        double[] a = [.. Enumerable.Range(0, pairs).Select(_ => next())];
        return a.Select(time => Pair(bFirst: false, time, next()));
    }

    private static TimedPair Pair(bool bFirst, double a, double b) => new(bFirst, null, null, (long)Math.Round(a), (long)Math.Round(b));
}
