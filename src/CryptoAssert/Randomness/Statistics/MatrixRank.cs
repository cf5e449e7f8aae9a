using MathNet.Numerics;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Are the rows of 32 x 32 matrices of bits as independent as they should be? The ranks fall into three classes with exact
/// probabilities, whose likelihood ratio is bounded.
/// </summary>
internal sealed class MatrixRank : BitTest
{
    private const int Side = 32;

    private static readonly double[] Probabilities =
        [Probability(Side), Probability(Side - 1), 1 - Probability(Side) - Probability(Side - 1)];

    public override string Name => "rank of binary matrices";

    public override string Section => "SP 800-22 2.5";

    public override int FewestBits => 38 * Side * Side;

    public override IReadOnlyList<double> Published(BitSequence bits)
    {
        var counts = Counts(bits);
        double matrices = counts.Sum(), statistic = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            statistic += Math.Pow(counts[i] - (matrices * Probabilities[i]), 2) / (matrices * Probabilities[i]);
        }

        return [Math.Exp(-statistic / 2)];
    }

    /// <summary>The rank over GF(2).</summary>
    public static int Rank(Span<uint> rows)
    {
        var rank = 0;
        for (var bit = 0; bit < Side; bit++)
        {
            var pivot = rank;
            while (pivot < rows.Length && (rows[pivot] >> bit & 1) == 0)
            {
                pivot++;
            }

            if (pivot == rows.Length)
            {
                continue;
            }

            (rows[rank], rows[pivot]) = (rows[pivot], rows[rank]);
            for (var row = rank + 1; row < rows.Length; row++)
            {
                rows[row] ^= (rows[row] >> bit & 1) == 1 ? rows[rank] : 0;
            }

            rank++;
        }

        return rank;
    }

    public override double Bound(BitSequence bits)
    {
        var counts = Counts(bits);
        var matrices = counts.Sum();
        var statistic = counts.Select((count, i) => LikelihoodRatio.Term(count, matrices * Probabilities[i])).Sum();
        var ranks = new LikelihoodRatio(matrices, [.. Probabilities.Select(probability => (probability, 1))]);
        return Smallest(ranks.LogTail(statistic));
    }

    private static int[] Counts(BitSequence bits)
    {
        var counts = new int[3];
        Span<uint> rows = stackalloc uint[Side];
        for (var matrix = 0; (matrix + 1) * Side * Side <= bits.Count; matrix++)
        {
            for (var row = 0; row < Side; row++)
            {
                var word = bits.Words[((matrix * Side) + row) / 2];
                rows[row] = (uint)(row % 2 == 0 ? word : word >> 32);
            }

            counts[Math.Min(2, Side - Rank(rows))]++;
        }

        return counts;
    }

    private static double Probability(int rank)
    {
        var probability = Math.Pow(2, (rank * (2 * Side - rank)) - (Side * Side));
        for (var i = 0; i < rank; i++)
        {
            var factor = 1 - Math.Pow(2, i - Side);
            probability *= factor * factor / (1 - Math.Pow(2, i - rank));
        }

        return probability;
    }
}
