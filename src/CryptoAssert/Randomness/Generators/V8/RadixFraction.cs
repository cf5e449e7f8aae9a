using System.Globalization;

namespace CryptoAssert.Randomness.Generators;

/// <summary>The digits behind the point that JavaScript's Number.prototype.toString writes of a number between 0 and 1.</summary>
internal static class RadixFraction
{
    public static IReadOnlyList<int> Digits(double value, int radix) => radix == 10 ? Decimal(value) : Shortest(value, radix);

    /// <summary>V8's DoubleToRadixCString: digits as long as they tell the number from its neighbours.</summary>
    private static List<int> Shortest(double value, int radix)
    {
        var digits = new List<int>();
        var delta = Math.Max(0.5 * (Math.BitIncrement(value) - value), double.Epsilon);
        while (value >= delta)
        {
            value *= radix;
            delta *= radix;
            var digit = (int)value;
            digits.Add(digit);
            value -= digit;
            if ((value > 0.5 || (value == 0.5 && digit % 2 == 1)) && value + delta > 1)
            {
                RoundUp(digits, radix);
                break;
            }
        }

        return digits;
    }

    private static void RoundUp(List<int> digits, int radix)
    {
        while (digits.Count > 0)
        {
            var last = digits[^1];
            digits.RemoveAt(digits.Count - 1);
            if (last + 1 < radix)
            {
                digits.Add(last + 1);
                break;
            }
        }
    }

    private static List<int> Decimal(double value)
    {
        var text = value.ToString("E16", CultureInfo.InvariantCulture);
        for (var precision = 0; precision < 16; precision++)
        {
            var shorter = value.ToString($"E{precision}", CultureInfo.InvariantCulture);
            if (double.Parse(shorter, CultureInfo.InvariantCulture) == value)
            {
                text = shorter;
                break;
            }
        }

        var exponent = int.Parse(text.AsSpan(text.IndexOf('E', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
        var mantissa = text[..text.IndexOf('E', StringComparison.Ordinal)].Where(char.IsAsciiDigit).Select(digit => digit - '0');
        return [.. Enumerable.Repeat(0, Math.Max(0, -exponent - 1)), .. mantissa];
    }
}
