using System.Globalization;

namespace CryptoAssert.Timing;

/// <summary>Durations as a reader wants them: <c>0.12 ns</c>, <c>8.1 us</c>, <c>137 ms</c>.</summary>
internal static class Nanoseconds
{
    public static string Text(double nanoseconds)
    {
        if (double.IsInfinity(nanoseconds) || double.IsNaN(nanoseconds))
        {
            return "unknown";
        }

        var (value, unit) = Math.Abs(nanoseconds) switch
        {
            < 1e3 => (nanoseconds, "ns"),
            < 1e6 => (nanoseconds / 1e3, "us"),
            < 1e9 => (nanoseconds / 1e6, "ms"),
            _ => (nanoseconds / 1e9, "s"),
        };
        var digits = Math.Abs(value) switch { >= 100 => 0, >= 10 => 1, >= 1 => 1, _ => 2 };
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Round(value, digits)} {unit}");
    }
}
