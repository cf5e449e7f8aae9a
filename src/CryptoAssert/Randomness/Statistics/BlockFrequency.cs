using MathNet.Numerics;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Are there as many ones as zeros in each block? The statistic is a sum of N squares (2X - M)^2 / M. The sum of M signs is
/// sub-Gaussian, so that E[exp(t (2X - M)^2 / M)] &lt;= (1 - 2t)^(-1/2), what a squared normal variable has: the Chernoff
/// bound of the chi-square distribution holds as it is.
/// </summary>
/// <param name="block">
/// M; 0 for the smallest that the standard recommends, at least 20 bits and fewer than 100 blocks.
/// </param>
internal sealed class BlockFrequency(int block = 0) : BitTest
{
    public override string Name => "frequency in blocks";

    public override string Section => "SP 800-22 2.2";

    public override int FewestBits => 100;

    public override IReadOnlyList<double> Published(BitSequence bits)
    {
        var (statistic, blocks) = Statistic(bits);
        return [SpecialFunctions.GammaUpperRegularized(blocks / 2.0, statistic / 2)];
    }

    public override double Bound(BitSequence bits)
    {
        var (statistic, blocks) = Statistic(bits);
        return Smallest(statistic <= blocks ? 0 : ((blocks * Math.Log(statistic / blocks)) - (statistic - blocks)) / 2);
    }

    private (double Statistic, int Blocks) Statistic(BitSequence bits)
    {
        var length = block > 0 ? block : Math.Max(20, (bits.Count / 100) + 1);
        var blocks = bits.Count / length;
        var statistic = 0.0;
        for (var i = 0; i < blocks; i++)
        {
            var excess = -length;
            foreach (var bit in bits.Bits.Slice(i * length, length))
            {
                excess += 2 * bit;
            }

            statistic += (double)excess * excess / length;
        }

        return (statistic, blocks);
    }
}
