using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// A call a number: <c>Math.floor(100000 + Math.random() * 900000)</c>; or a call a group of digits, as in
/// <c>Math.floor((1 + Math.random()) * 0x10000).toString(16).substring(1)</c>.
/// </summary>
/// <param name="name">As the program says it.</param>
/// <param name="radix">The radix of the digits.</param>
/// <param name="ranges">What the value of each call is multiplied with.</param>
/// <param name="widths">The digits of each call, with leading zeros; null for one number without.</param>
/// <param name="offset">What is added.</param>
internal sealed class NumberForm(string name, int radix, ulong[] ranges, int[]? widths, ulong offset = 0) : MathRandomForm
{
    private const ulong Exact = 1UL << 44; // greater products are rounded

    public override string Name => name;

    public override int Calls => ranges.Length;

    /// <summary>Groups of hexadecimal digits of the given widths.</summary>
    public static NumberForm Groups(params int[] widths) => new(
        $"Math.floor(Math.random() * 0x{1UL << (4 * widths[0]):x}) for {widths[0]} digits",
        16,
        [.. widths.Select(width => 1UL << (4 * width))],
        widths);

    public override IEnumerable<(int Call, FractionInterval Interval)> Intervals(int[] token)
    {
        for (int call = 0, at = 0; call < ranges.Length; call++)
        {
            var width = widths?[call] ?? token.Length;
            var number = Value(token.AsSpan(at, width), radix) - offset;
            yield return (call, FractionInterval.Of(number, number + 1, ranges[call], ranges[call] > Exact ? 2u : 0));
            at += width;
        }
    }

    public override int[] Write(Func<double> random, int variant)
    {
        var token = new List<int>();
        for (var call = 0; call < ranges.Length; call++)
        {
            var number = (ulong)((random() * ranges[call]) + offset);
            var digits = new Stack<int>();
            while (number > 0 || digits.Count < (widths?[call] ?? 1))
            {
                digits.Push((int)(number % (ulong)radix));
                number /= (ulong)radix;
            }

            token.AddRange(digits);
        }

        return [.. token];
    }

    public override double Bits(int[] token) => Math.Min(token.Length * Math.Log2(radix), ranges.Sum(range => Math.Log2(range)));

    public static UInt128 Value(ReadOnlySpan<int> digits, int radix)
    {
        UInt128 number = 0;
        foreach (var digit in digits)
        {
            number = (number * (ulong)radix) + (ulong)digit;
        }

        return number;
    }
}
