using MathNet.Numerics.Distributions;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// How far does the walk of +1 and -1 stray from its start, read forward and backward? By the reflection principle
/// P(max |S| >= z) &lt;= 4 P(S_n >= z), an exact binomial tail, and close to the truth where it is small.
/// </summary>
internal sealed class CumulativeSums : BitTest
{
    public override string Name => "cumulative sums";

    public override string Section => "SP 800-22 2.13";

    public override int FewestBits => 100;

    public override IReadOnlyList<double> Published(BitSequence bits) =>
        [Published(bits.Count, Farthest(bits, backward: false)), Published(bits.Count, Farthest(bits, backward: true))];

    public override double Bound(BitSequence bits)
    {
        var farthest = Math.Max(Farthest(bits, backward: false), Farthest(bits, backward: true));
        var tail = Math.Log(4) + BinomialTail.AtLeast(bits.Count, 0.5, (bits.Count + farthest + 1) / 2);
        return Smallest(tail, 0);
    }

    private static int Farthest(BitSequence bits, bool backward)
    {
        int sum = 0, farthest = 0;
        for (var i = 0; i < bits.Count; i++)
        {
            sum += (2 * bits.Bits[backward ? bits.Count - 1 - i : i]) - 1;
            farthest = Math.Max(farthest, Math.Abs(sum));
        }

        return farthest;
    }

    private static double Published(int count, int farthest)
    {
        double Between(int low, int high) =>
            Normal.CDF(0, 1, high * farthest / Math.Sqrt(count)) - Normal.CDF(0, 1, low * farthest / Math.Sqrt(count));
        var p = 1.0;
        for (var k = ((-count / farthest) + 1) / 4; k <= ((count / farthest) - 1) / 4; k++)
        {
            p -= Between((4 * k) - 1, (4 * k) + 1);
        }

        for (var k = ((-count / farthest) - 3) / 4; k <= ((count / farthest) - 1) / 4; k++)
        {
            p += Between((4 * k) + 1, (4 * k) + 3);
        }

        return p;
    }
}
