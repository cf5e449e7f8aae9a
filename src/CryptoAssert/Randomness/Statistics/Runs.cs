using MathNet.Numerics;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Do ones and zeros alternate as often as they should? The changes between neighbours are n - 1 independent fair coins: an
/// exact binomial tail. (The standard compares with the share of ones in the sequence instead, and is a limit.)
/// </summary>
internal sealed class Runs : BitTest
{
    public override string Name => "runs";

    public override string Section => "SP 800-22 2.3";

    public override int FewestBits => 100;

    public override IReadOnlyList<double> Published(BitSequence bits)
    {
        double n = bits.Count, share = bits.Ones / n, product = share * (1 - share);
        return Math.Abs(share - 0.5) >= 2 / Math.Sqrt(n)
            ? [0]
            : [SpecialFunctions.Erfc(Math.Abs(Changes(bits) + 1 - (2 * n * product)) / (2 * Math.Sqrt(2 * n) * product))];
    }

    public override double Bound(BitSequence bits) => Smallest(BinomialTail.TwoSided(bits.Count - 1, 0.5, Changes(bits)));

    private static int Changes(BitSequence bits)
    {
        var changes = 0;
        for (var i = 1; i < bits.Count; i++)
        {
            changes += bits.Bits[i] ^ bits.Bits[i - 1];
        }

        return changes;
    }
}
