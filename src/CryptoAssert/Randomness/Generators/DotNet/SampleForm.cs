using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators.DotNet;

/// <summary>How a digit is made from a sample X of the subtractive generator (0 to 2^31 - 2), and what a digit tells of X.</summary>
internal sealed class SampleForm
{
    private const int Modulus = SubtractiveOutputs.Modulus;
    private readonly bool _scaled;

    private SampleForm(int size, bool scaled)
    {
        Size = size;
        _scaled = scaled;
        Inverse = scaled || size == Modulus ? 1 : Residues.Inverse(size, Modulus);
        Wrap = size == Modulus ? 0 : scaled ? size - 1 : Modulus % size;
    }

    /// <summary>The number of digits.</summary>
    public int Size { get; }

    /// <summary>What a wrap of the recurrence adds to a digit, mod <see cref="Size"/>.</summary>
    public int Wrap { get; }

    /// <summary>Digits fix this multiple of X up to an interval.</summary>
    public long Inverse { get; }

    /// <summary>The chance of a random digit to be one of the two that the recurrence allows.</summary>
    public double RelationChance => (Wrap == 0 ? 1.0 : 2.0) / Size;

    /// <summary>The bits of a digit.</summary>
    public double Bits => Math.Log2(Size);

    /// <summary><c>Next(m)</c>, <c>Next(a, a + m)</c>, <c>(int)(NextDouble() * m)</c>: all are floor(X / M * m).</summary>
    public static SampleForm Scaled(int size) => new(size, scaled: true);

    /// <summary><c>Next() % m</c>; for m = 256 <c>NextBytes</c>.</summary>
    public static SampleForm Remainder(int size) => new(size, scaled: false);

    /// <summary><c>Next()</c>.</summary>
    public static SampleForm Whole { get; } = new(Modulus, scaled: false);

    public int Digit(int sample) => _scaled ? (int)(sample * (1.0 / Modulus) * Size) : sample % Size;

    /// <summary>The values of <see cref="Inverse"/> * X mod M that give a digit: from low on, width more.</summary>
    public (long Low, long Width) Interval(int digit)
    {
        if (!_scaled)
        {
            return Size == Modulus ? (digit, 0) : (digit * Inverse % Modulus, (Modulus - 1 - digit) / Size);
        }

        var low = First(digit);
        return (low, First(digit + 1) - 1 - low);
    }

    /// <summary>The smallest sample that gives a digit: the rounding of the runtime's two multiplications counts.</summary>
    private long First(int digit)
    {
        if (digit >= Size)
        {
            return Modulus;
        }

        var sample = ((long)digit * Modulus + Size - 1) / Size;
        while (sample > 0 && Digit((int)(sample - 1)) >= digit)
        {
            sample--;
        }

        while (Digit((int)sample) < digit)
        {
            sample++;
        }

        return sample;
    }
}
