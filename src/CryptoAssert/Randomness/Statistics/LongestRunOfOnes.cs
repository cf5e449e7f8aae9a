using MathNet.Numerics;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// How long is the longest run of ones in each block? The blocks fall into classes whose probabilities are computed exactly
/// (the reference implementation has them with four digits, and for blocks of 10,000 bits wrong in the third); the likelihood
/// ratio of the classes is bounded.
/// </summary>
internal sealed class LongestRunOfOnes : BitTest
{
    public override string Name => "longest run of ones";

    public override string Section => "SP 800-22 2.4";

    public override int FewestBits => 128;

    public override IReadOnlyList<double> Published(BitSequence bits)
    {
        var (counts, probabilities) = Classes(bits);
        double blocks = counts.Sum(), statistic = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            statistic += Math.Pow(counts[i] - (blocks * probabilities[i]), 2) / (blocks * probabilities[i]);
        }

        return [SpecialFunctions.GammaUpperRegularized((counts.Length - 1) / 2.0, statistic / 2)];
    }

    public override double Bound(BitSequence bits)
    {
        var (counts, probabilities) = Classes(bits);
        var blocks = counts.Sum();
        var statistic = counts.Select((count, i) => LikelihoodRatio.Term(count, blocks * probabilities[i])).Sum();
        var classes = new LikelihoodRatio(blocks, [.. probabilities.Select(probability => (probability, 1))]);
        return Smallest(classes.LogTail(statistic));
    }

    private static (int[] Counts, double[] Probabilities) Classes(BitSequence bits)
    {
        var (length, shortest, longest) = bits.Count switch
        {
            < 6_272 => (8, 1, 4),
            < 750_000 => (128, 4, 9),
            _ => (10_000, 10, 16),
        };
        var counts = new int[longest - shortest + 1];
        for (var start = 0; start + length <= bits.Count; start += length)
        {
            counts[Math.Clamp(Longest(bits.Bits.Slice(start, length)), shortest, longest) - shortest]++;
        }

        var atMost = Enumerable.Range(shortest, counts.Length).Select(run => run == longest ? 1 : AtMost(run, length)).ToArray();
        return (counts, [.. atMost.Select((probability, i) => i == 0 ? probability : probability - atMost[i - 1])]);
    }

    private static int Longest(ReadOnlySpan<byte> block)
    {
        int longest = 0, run = 0;
        foreach (var bit in block)
        {
            run = bit == 1 ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>The probability that no run of ones in so many fair bits is longer: by the place of the first zero.</summary>
    private static double AtMost(int run, int length)
    {
        var probability = new double[length + 1];
        for (var n = 0; n <= length; n++)
        {
            probability[n] = n <= run ? Math.Pow(2, -n) : 0;
            for (var ones = 0; ones <= Math.Min(run, n - 1); ones++)
            {
                probability[n] += Math.Pow(2, -(ones + 1)) * probability[n - 1 - ones];
            }
        }

        return probability[length];
    }
}
