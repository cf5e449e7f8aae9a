using CryptoAssert.Benchmarks.Timing.Methods;

namespace CryptoAssert.Benchmarks.Timing;

/// <summary>A method and the score from which it alarms.</summary>
/// <param name="Name">In words.</param>
/// <param name="Method">The method; null is the sequential test of the library.</param>
/// <param name="AtLeast">The score of an alarm.</param>
/// <param name="Strict">The score of an alarm while peeking: p below 1e-6.</param>
/// <param name="Loose">The score of an alarm while peeking: p below .05.</param>
internal sealed record Rule(
    string Name, ITimingMethod? Method, double AtLeast, double Strict = 6, double Loose = Rule.OneInTwenty)
{
    /// <summary>-log10 .05.</summary>
    private const double OneInTwenty = 1.301029995663981;

    public static IReadOnlyList<Rule> Classic { get; } =
    [
        new("Welch p<1e-6", new WelchT(), 6),
        new("Welch p<1e-9", new WelchT(), 9),
        new("dudect t>10", new Dudect(), 10, Strict: 10, Loose: 4.5), // TVLA's 4.5: it has no p-value
        new("Mann-Whitney p<1e-9", new MannWhitney(), 9),
        new("sign p<1e-9", new SignTest(), 9),
    ];

    public static IReadOnlyList<Rule> All { get; } = [.. Classic, new("sequential 1e-9", Method: null, 9)];
}
