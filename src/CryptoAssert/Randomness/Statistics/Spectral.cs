using System.Numerics;
using MathNet.Numerics;
using MathNet.Numerics.IntegralTransforms;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Is there a period? The standard counts the peaks of the Fourier transform below the 95 % level; its variance (n * 0.95 *
/// 0.05 / 4 since rev. 1a) is empirical, its tail unknown. What decides here is the highest peak: cosine and sine sum of
/// independent signs are sub-Gaussian, so that P(|S|^2 >= n t) &lt;= t exp(1 - t) at each frequency, times the number of
/// frequencies. The standard's printed examples (0.029523, 0.168669) miscount the peaks; the formulas of rev. 1a give
/// 0.468160 and 0.646355.
/// </summary>
internal sealed class Spectral : BitTest
{
    private const int MostBits = 1 << 16;

    public override string Name => "discrete Fourier transform";

    public override string Section => "SP 800-22 2.6";

    public override int FewestBits => 1_000;

    public override IReadOnlyList<double> Published(BitSequence bits)
    {
        double n = bits.Count;
        var below = Powers(bits.Bits).Count(power => power < n * Math.Log(1 / 0.05));
        return [SpecialFunctions.Erfc(Math.Abs(below - (0.95 * n / 2)) / Math.Sqrt(n * 0.95 * 0.05 / 4) / Math.Sqrt(2))];
    }

    public override double Bound(BitSequence bits)
    {
        var length = Math.Min(MostBits, 1 << BitOperations.Log2((uint)bits.Count)); // a power of two is the quickest
        var highest = Powers(bits.Bits[..length]).Skip(1).Max() / length; // what stands at 0 is the monobit test
        return Smallest(highest <= 1 ? 0 : Math.Log(length / 2.0) + Math.Log(highest) + 1 - highest);
    }

    /// <summary>The squares of the first n / 2 magnitudes.</summary>
    private static IEnumerable<double> Powers(ReadOnlySpan<byte> bits)
    {
        var values = new Complex[bits.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (2 * bits[i]) - 1;
        }

        Fourier.Forward(values, FourierOptions.NoScaling);
        return values.Take(bits.Length / 2).Select(value => (value.Real * value.Real) + (value.Imaginary * value.Imaginary));
    }
}
