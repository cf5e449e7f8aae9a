using System.Numerics;
using MathNet.Numerics;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// How long is the shortest linear feedback shift register that makes the bits (Berlekamp and Massey)? Of the 2^n sequences,
/// 2^min(2n - 2L, 2L - 1) have the linear complexity L, so that P(L &lt;= l) &lt;= 2^(2l - n) and P(L >= l) &lt;= 4/3 * 2^(n
/// - 2l): exact at every length. Tried on the bits in a row, and on the highest and the lowest bit of each byte or digit:
/// xorshift and other registers show there. The standard's own P-value is of blocks of 500 bits.
/// </summary>
/// <param name="block">The length of the standard's blocks.</param>
internal sealed class LinearComplexity(int block = 500) : BitTest
{
    private const int MostBits = 4_096;

    /// <summary>The classes of section 3.10 (NIST's reference implementation mistypes the first, 0.010417, as 0.01047).</summary>
    private static readonly double[] Probabilities = [1.0 / 96, 1.0 / 32, 1.0 / 8, 1.0 / 2, 1.0 / 4, 1.0 / 16, 1.0 / 48];

    public override string Name => "linear complexity";

    public override string Section => "SP 800-22 2.10";

    public override int FewestBits => 1_000;

    public override IReadOnlyList<double> Published(BitSequence bits)
    {
        var sign = block % 2 == 0 ? 1 : -1;
        var mean = (block / 2.0) + ((9 - sign) / 36.0) - (((block / 3.0) + (2.0 / 9)) / Math.Pow(2, block));
        var counts = new int[7];
        for (var start = 0; start + block <= bits.Count; start += block)
        {
            var deviation = (sign * (Of(bits.Bits.Slice(start, block)) - mean)) + (2.0 / 9);
            counts[Math.Clamp((int)Math.Ceiling(deviation + 2.5), 0, 6)]++;
        }

        double blocks = counts.Sum();
        var statistic = counts.Zip(Probabilities, (count, p) => Math.Pow(count - (blocks * p), 2) / (blocks * p)).Sum();
        return [SpecialFunctions.GammaUpperRegularized(3, statistic / 2)];
    }

    /// <summary>The linear complexity of a sequence of bits.</summary>
    public static int Of(ReadOnlySpan<byte> bits)
    {
        var words = (bits.Length / 64) + 1;
        ulong[] connection = new ulong[words], before = new ulong[words], spare = new ulong[words], past = new ulong[words];
        connection[0] = before[0] = 1;
        int complexity = 0, since = 1;
        for (var n = 0; n < bits.Length; n++)
        {
            var used = (n / 64) + 1;
            for (var i = used - 1; i > 0; i--)
            {
                past[i] = past[i] << 1 | past[i - 1] >> 63;
            }

            past[0] = past[0] << 1 | bits[n]; // bit i is the bit i places ago
            ulong parity = 0;
            for (var i = 0; i < used; i++)
            {
                parity ^= past[i] & connection[i];
            }

            if (BitOperations.PopCount(parity) % 2 == 0)
            {
                since++;
                continue;
            }

            connection.CopyTo(spare, 0);
            AddShifted(connection, before, since);
            if (2 * complexity <= n)
            {
                complexity = n + 1 - complexity;
                (before, spare) = (spare, before);
                since = 1;
            }
            else
            {
                since++;
            }
        }

        return complexity;
    }

    public override double Bound(BitSequence bits)
    {
        var plane = bits.BitsPerSymbol;
        return plane == 1
            ? Smallest(LogTail(bits, 0, 1))
            : Smallest(LogTail(bits, 0, 1), LogTail(bits, 0, plane), LogTail(bits, plane - 1, plane));
    }

    private static double LogTail(BitSequence bits, int from, int step)
    {
        var row = new byte[Math.Min(MostBits, (bits.Count - from + step - 1) / step)];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = bits.Bits[from + (i * step)];
        }

        var complexity = Of(row);
        var low = ((2 * complexity) - row.Length) * Math.Log(2);
        var high = Math.Log(4.0 / 3) + ((row.Length - (2 * complexity)) * Math.Log(2));
        return Math.Min(0, Math.Log(2) + Math.Min(low, high));
    }

    private static void AddShifted(ulong[] target, ulong[] source, int shift)
    {
        var (words, rest) = Math.DivRem(shift, 64);
        for (var i = target.Length - 1; i >= words; i--)
        {
            target[i] ^= source[i - words] << rest;
            if (rest > 0 && i > words)
            {
                target[i] ^= source[i - words - 1] >> (64 - rest);
            }
        }
    }
}
