using System.Globalization;
using CryptoAssert.Benchmarks.Timing.Methods;

namespace CryptoAssert.Benchmarks.Timing;

/// <summary>The classic tests against worked examples of others: who compares methods must have them right.</summary>
internal static class MethodsCheck
{
    // Student, The probable error of a mean, Biometrika 6 (1908): hours of sleep gained with two drugs, the data set sleep of R
    private static readonly double[] First = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
    private static readonly double[] Second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

    /// <summary>The exit code: 0 when all agree.</summary>
    public static int Run()
    {
        var (a, b) = (Moments.Of(First), Moments.Of(Second));
        var (t, freedom) = (WelchT.T(a, b), WelchT.Freedom(a, b));
        double[] none = [.. Enumerable.Repeat(100.0, 64)];
        var dudect = new Dudect().Score(new PairedTimes(none, none), new PairedTimes(First, Second));
        (string What, double Is, double Should, double Within)[] values =
        [
            // t.test(extra ~ group, data = sleep): t = -1.8608, df = 17.776, p-value = 0.07939
            ("Welch's t", t, -1.8608, 5e-5),
            ("degrees of freedom", freedom, 17.776, 5e-4),
            ("p of Welch's t", WelchT.PValue(t, freedom), 0.07939, 5e-6),
            // wilcox.test(extra ~ group, data = sleep): W = 25.5, p-value = 0.06933
            ("p of Mann and Whitney", MannWhitney.PValue(First, Second), 0.06933, 5e-6),
            // Zar, Biostatistical Analysis, the hind and fore legs of ten deer: 8 longer, 2 shorter, p = 0.10938
            ("p of the sign test", SignTest.PValue(plus: 8, minus: 2), 0.10938, 5e-6),
            // crops above every time leave the first test
            ("largest t of dudect without a crop", dudect, 1.8608, 5e-5),
        ];
        foreach (var (what, value, should, within) in values)
        {
            var verdict = Math.Abs(value - should) <= within ? "as published" : "OFF";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{what}: {value:0.#####}, published {should}: {verdict}"));
        }

        return values.All(value => Math.Abs(value.Is - value.Should) <= value.Within) ? 0 : 1;
    }
}
