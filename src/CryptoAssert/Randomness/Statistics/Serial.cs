using System.Numerics;
using MathNet.Numerics;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Do all patterns of m bits, overlapping, come as often? The standard's statistic is the sum of the squared excesses of the
/// 2^(m-1) parities of neighbouring bits (its Walsh transform), and these are not independent of each other. Each alone is
/// exact: the parity of some of 8 neighbouring bits, the first among them, is a fair coin independent from place to place.
/// The smallest binomial tail of the 128 parities decides, Bonferroni.
/// </summary>
/// <param name="width">m of the standard's P-values.</param>
internal sealed class Serial(int width = 3) : BitTest
{
    private const int Window = 8;

    public override string Name => "serial";

    public override string Section => "SP 800-22 2.11";

    public override int FewestBits => 1_000;

    public override IReadOnlyList<double> Published(BitSequence bits)
    {
        double at = PsiSquared(bits, width), below = PsiSquared(bits, width - 1), twoBelow = PsiSquared(bits, width - 2);
        return
        [
            SpecialFunctions.GammaUpperRegularized(Math.Pow(2, width - 2), (at - below) / 2),
            SpecialFunctions.GammaUpperRegularized(Math.Pow(2, width - 3), (at - (2 * below) + twoBelow) / 2),
        ];
    }

    public override double Bound(BitSequence bits)
    {
        var places = bits.Count - Window + 1;
        var parity = new ulong[places / 64];
        var shifted = Enumerable.Range(0, Window).Select(shift => Shift(bits.Words, shift, parity.Length)).ToArray();
        shifted[0].CopyTo(parity, 0);
        Span<double> tails = stackalloc double[1 << (Window - 1)];
        for (var step = 0; step < tails.Length; step++)
        {
            if (step > 0) // Gray code: one bit more or less from parity to parity
            {
                var change = shifted[1 + BitOperations.TrailingZeroCount(step)];
                for (var word = 0; word < parity.Length; word++)
                {
                    parity[word] ^= change[word];
                }
            }

            tails[step] = BinomialTail.TwoSided(64 * parity.Length, 0.5, parity.Sum(BitOperations.PopCount));
        }

        return Smallest(tails);
    }

    private static ulong[] Shift(ReadOnlySpan<ulong> words, int shift, int count)
    {
        var shifted = new ulong[count];
        for (var i = 0; i < count; i++)
        {
            shifted[i] = shift == 0 ? words[i] : words[i] >> shift | (i + 1 < words.Length ? words[i + 1] << (64 - shift) : 0);
        }

        return shifted;
    }

    private static double PsiSquared(BitSequence bits, int width) => width <= 0
        ? 0
        : (Math.Pow(2, width) / bits.Count * Patterns.Circular(bits, width).Sum(count => (double)count * count)) - bits.Count;
}
