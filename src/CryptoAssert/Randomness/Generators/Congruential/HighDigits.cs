using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators.Congruential;

/// <summary>floor(m * u) with u the state divided by the modulus, up to rounding.</summary>
/// <param name="steps">The steps of the generator a digit.</param>
/// <param name="digit">The exact digit of a state.</param>
/// <param name="form">The call, in words.</param>
/// <param name="generator">The generator.</param>
/// <param name="size">The size of the alphabet.</param>
internal sealed class HighDigits(string form, LinearCongruence generator, int size, int steps, Func<ulong, int> digit)
    : CongruentialDraw(form, generator, size)
{
    private readonly LinearCongruence _step = generator.Steps(steps);

    public override int Dimension { get; } =
        Math.Max(3, GeometricLattice.DimensionFor(Math.Log2(generator.Modulus), Math.Log2(size)));

    protected override int Steps => steps;

    protected override int Digit(ulong state) => digit(state);

    protected override IEnumerable<ulong> Candidates(ReadOnlyMemory<int> digits, CancellationToken cancellationToken)
    {
        var inverse = _step.Inverse();
        for (var place = 0; place < Places && place + Dimension <= digits.Length; place++)
        {
            var state = Candidate(digits.Span[place..]);
            for (var i = 0; i < place; i++)
            {
                state = inverse.Next(state);
            }

            yield return state;
        }
    }

    private ulong Candidate(ReadOnlySpan<int> digits)
    {
        Span<ulong> middles = stackalloc ulong[Dimension];
        var carried = 0UL;
        for (var i = 0; i < Dimension; i++)
        {
            var middle = (ulong)((UInt128)Generator.Modulus * (ulong)((2 * (long)digits[i]) + 1) / (2 * (ulong)Size));
            middles[i] = middle >= carried ? middle - carried : middle + (Generator.Modulus - carried);
            carried = _step.Next(carried);
        }

        return GeometricLattice.Of(_step.Multiplier, Generator.Modulus, Dimension).First(middles);
    }
}
