using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// <c>'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, ..)</c>: a call a digit, where y shows two bits of four.
/// The 4 and the hyphens are left out of the tokens.
/// </summary>
internal sealed class UuidForm : MathRandomForm
{
    public const int Length = 31;

    private const int Variant = 15;

    public override string Name => "'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, ..), Math.random() * 16 | 0 a digit";

    public override int Calls => Length;

    public static bool Fits(int[] token) => token.Length == Length && token[Variant] is >= 8 and < 12;

    public override IEnumerable<(int Call, FractionInterval Interval)> Intervals(int[] token) =>
        Enumerable.Range(0, Length).Where(call => call != Variant)
            .Select(call => (call, FractionInterval.Of((UInt128)token[call], (UInt128)(token[call] + 1), 16)));

    public override int[] Write(Func<double> random, int variant)
    {
        var token = new int[Length];
        for (var i = 0; i < Length; i++)
        {
            var digit = (int)(random() * 16);
            token[i] = i == Variant ? (digit & 3) | 8 : digit;
        }

        return token;
    }

    public override double Bits(int[] token) => (4 * (Length - 1)) + 2;
}
