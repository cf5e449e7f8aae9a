using MathNet.Numerics;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>The monobit test: are there as many ones as zeros? The exact binomial tail.</summary>
internal sealed class Frequency : BitTest
{
    public override string Name => "frequency (monobit)";

    public override string Section => "SP 800-22 2.1";

    public override int FewestBits => 100;

    public override IReadOnlyList<double> Published(BitSequence bits) =>
        [SpecialFunctions.Erfc(Math.Abs((2 * bits.Ones) - bits.Count) / Math.Sqrt(2.0 * bits.Count))];

    public override double Bound(BitSequence bits) => Smallest(BinomialTail.TwoSided(bits.Count, 0.5, bits.Ones));
}
