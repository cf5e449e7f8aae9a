using MathNet.Numerics;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// How even are all overlapping patterns of m + 1 bits, given those of m? The standard's statistic is a likelihood ratio of
/// overlapping patterns, whose tail nobody knows. What decides here is the mean of the likelihood ratios of patterns that do
/// not overlap, over all places to start: by Jensen's inequality its moment-generating function is at most that of one, and
/// the Chernoff bound of one holds for the mean.
/// </summary>
/// <param name="width">m of the standard's P-value.</param>
internal sealed class ApproximateEntropy(int width = 2) : BitTest
{
    private const int ExpectedCount = 5; // not a condition of the bound: the width at which most structure shows

    public override string Name => "approximate entropy";

    public override string Section => "SP 800-22 2.12";

    public override int FewestBits => 1_000;

    public override IReadOnlyList<double> Published(BitSequence bits)
    {
        var statistic = 2 * bits.Count * (Math.Log(2) - (Phi(bits, width) - Phi(bits, width + 1)));
        return [SpecialFunctions.GammaUpperRegularized(Math.Pow(2, width - 1), statistic / 2)];
    }

    public override double Bound(BitSequence bits)
    {
        var pattern = 2;
        while (pattern < 8 && bits.Count >= ExpectedCount * (pattern + 1) << (pattern + 1))
        {
            pattern++;
        }

        var blocks = (bits.Count / pattern) - 1;
        var expected = Math.Pow(2, -pattern) * blocks;
        var mean = Enumerable.Range(0, pattern)
            .Average(from => LikelihoodRatio.Statistic(Patterns.Disjoint(bits, pattern, from, blocks), expected));
        return Smallest(LikelihoodRatio.Uniform(blocks, 1 << pattern).LogTail(mean));
    }

    private static double Phi(BitSequence bits, int width) => width == 0
        ? 0
        : Patterns.Circular(bits, width).Where(count => count > 0).Select(count => (double)count / bits.Count)
            .Sum(share => share * Math.Log(share));
}
