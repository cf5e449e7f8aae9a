using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// A call a character: <c>alphabet[Math.floor(Math.random() * alphabet.length)]</c>, or the frequent slip with Math.round.
/// </summary>
internal sealed class CharacterForm(int size, int length, bool rounded = false) : MathRandomForm
{
    public override string Name => rounded
        ? $"Math.round({size - 1} * Math.random()) a character"
        : $"Math.floor({size} * Math.random()) a character";

    public override int Calls => length;

    public override IEnumerable<(int Call, FractionInterval Interval)> Intervals(int[] token) =>
        token.Select((digit, call) => (call, Interval(digit)));

    public override int[] Write(Func<double> random, int variant)
    {
        var token = new int[length];
        for (var i = 0; i < length; i++)
        {
            token[i] = rounded ? (int)Math.Floor((random() * (size - 1)) + 0.5) : (int)(random() * size);
        }

        return token;
    }

    public override double Bits(int[] token) => token.Length * Math.Log2(size);

    private FractionInterval Interval(int digit) => rounded
        ? FractionInterval.Of((UInt128)Math.Max(0, (2 * digit) - 1), (UInt128)((2 * digit) + 1), (UInt128)(2 * (size - 1)))
        : FractionInterval.Of((UInt128)digit, (UInt128)(digit + 1), (UInt128)size);
}
