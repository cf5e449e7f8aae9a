namespace CryptoAssert.Timing.Statistics;

/// <summary>
/// The exact distribution of Mann and Whitney's count (1947) when nothing but chance decides the order: in how many pairs (one of A, one of B)
/// B is the larger. Over several rounds, each in a random order of its own, pairs are counted within a round only (van Elteren 1960), so
/// that a drift from round to round counts for neither.
/// </summary>
internal sealed class ExactRankSum
{
    private readonly double[] _chanceOfAtLeast;

    /// <param name="rounds">How many of A and of B each round has.</param>
    public ExactRankSum(params IEnumerable<(int A, int B)> rounds)
    {
        var ways = rounds.Select(round => Ways(round.A, round.B)).Aggregate(new double[] { 1 }, Convolved);
        var all = ways.Sum();
        _chanceOfAtLeast = new double[ways.Length + 1];
        for (var larger = ways.Length - 1; larger >= 0; larger--)
        {
            _chanceOfAtLeast[larger] = _chanceOfAtLeast[larger + 1] + (ways[larger] / all);
        }
    }

    /// <summary>The chance that B is the larger in so many pairs or more.</summary>
    public double ChanceOfAtLeast(int larger) => _chanceOfAtLeast[larger];

    /// <summary>In how many pairs B is the larger. Ties count for neither.</summary>
    public static int Larger(IReadOnlyCollection<double> a, IReadOnlyCollection<double> b) => a.Sum(x => b.Count(y => y > x));

    /// <summary>In how many orders of m and n values each count of pairs occurs.</summary>
    private static double[] Ways(int m, int n)
    {
        // the counts are the coefficients of the Gaussian binomial: multiply by (1 - q^(n+i)), divide by (1 - q^i)
        var ways = new double[(m * n) + 1];
        ways[0] = 1;
        for (var i = 1; i <= m; i++)
        {
            for (var u = ways.Length - 1; u >= n + i; u--)
            {
                ways[u] -= ways[u - n - i];
            }

            for (var u = i; u < ways.Length; u++)
            {
                ways[u] += ways[u - i];
            }
        }

        return ways;
    }

    private static double[] Convolved(double[] first, double[] second)
    {
        var both = new double[first.Length + second.Length - 1];
        for (var i = 0; i < first.Length; i++)
        {
            for (var j = 0; j < second.Length; j++)
            {
                both[i + j] += first[i] * second[j];
            }
        }

        return both;
    }
}
