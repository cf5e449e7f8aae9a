using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators;

/// <summary>
/// The digits behind the point: <c>Math.random().toString(36).substring(2, 10)</c>, one call or several in a row.
/// </summary>
/// <param name="radix">10, 16 or 36.</param>
/// <param name="calls">The calls a token takes.</param>
/// <param name="length">The digits that are kept of a call, where most tokens say so; null where calls differ in length.</param>
/// <param name="longest">The longest token.</param>
internal sealed class FractionTextForm(int radix, int calls, int? length, int longest) : MathRandomForm
{
    private static readonly Dictionary<int, int> SafeDigits = new() { [10] = 12, [16] = 9, [36] = 8 }; // fewer are rare
    private static readonly Dictionary<int, int> MostDigits = new() { [10] = 17, [16] = 13, [36] = 13 }; // more tell nothing

    private readonly int _shortest = length ?? (longest + calls - 1) / calls;

    public override string Name
    {
        get
        {
            var end = length is { } kept ? $", {kept + 2}" : "";
            var call = $"Math.random().toString({(radix == 10 ? "" : radix)}).slice(2{end})";
            return calls == 1 ? call : $"{calls} times {call}";
        }
    }

    public override int Calls => calls;

    public override int Variants => length is null ? Longest(radix) - _shortest + 1 : 1;

    /// <summary>The digits that no fraction has more of, but for one in thousands.</summary>
    public static int Longest(int radix) => radix == 10 ? 22 : 14;

    /// <summary>The digits that nearly every fraction has.</summary>
    public static int Shortest(int radix) => SafeDigits[radix];

    public override IEnumerable<(int Call, FractionInterval Interval)> Intervals(int[] token)
    {
        if (calls > 1 && length is null)
        {
            // Where the digits of the second call begin is not known.
            yield return (0, Interval(token.AsSpan(0, Math.Min(token.Length, SafeDigits[radix]))));
        }
        else if (calls == 1)
        {
            yield return (0, Interval(token));
        }
        else if (length is { } kept && token.Length == calls * kept)
        {
            for (var call = 0; call < calls; call++)
            {
                yield return (call, Interval(token.AsSpan(call * kept, kept)));
            }
        }
    }

    public override int[] Write(Func<double> random, int variant)
    {
        var token = new List<int>();
        for (var call = 0; call < calls; call++)
        {
            token.AddRange(RadixFraction.Digits(random(), radix).Take(length ?? _shortest + variant));
        }

        return [.. token];
    }

    public override double Bits(int[] token) => token.Length * Math.Log2(radix);

    private FractionInterval Interval(ReadOnlySpan<int> digits)
    {
        digits = digits[..Math.Min(digits.Length, MostDigits[radix])];
        var number = NumberForm.Value(digits, radix);
        var denominator = NumberForm.Value([1, .. new int[digits.Length]], radix);
        return FractionInterval.Of(number, number + 1, denominator, 2); // the last digit of a whole fraction is rounded
    }
}
