namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// A test of the hypothesis that every character of every token is drawn evenly and by itself. Its p-value is exact or an
/// upper bound with a proof, at every sample size and down to the smallest values: what a perfect generator gives falls below
/// p with a chance of p at most.
/// </summary>
internal abstract class StatisticalTest
{
    /// <summary>In words, as a report names it: <c>characters, pooled</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What a small p-value shows.</summary>
    public abstract RandomnessAttack Attack { get; }

    /// <summary>The smaller of several p-values, at the price of having looked at all of them.</summary>
    protected static double Smallest(params ReadOnlySpan<double> logarithms)
    {
        var smallest = 0.0;
        foreach (var logarithm in logarithms)
        {
            smallest = Math.Min(smallest, logarithm);
        }

        return Math.Min(1, Math.Exp(smallest) * logarithms.Length);
    }
}
