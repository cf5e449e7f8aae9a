using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Timing;

/// <summary>A measurement in the words of the report.</summary>
internal static class TimingText
{
    /// <summary>The lines of a finding.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="length">The characters of the secret; null where there is none.</param>
    /// <param name="calls">The calls that one time is of.</param>
    public static List<KeyValuePair<string, string>> Details(TimingMeasurement measurement, int? length, int calls)
    {
        var verdict = measurement.Verdict;
        var perCharacter = length is { } characters
            ? Invariant($", {Nanoseconds.Text(measurement.Effect / calls / characters)} a character over {characters:N0}")
            : "";
        var inCalls = calls == 1 ? "" : Invariant($" in {calls:N0} calls");
        return
        [
            KeyValuePair.Create("effect", $"{Effect(measurement)}{inCalls}{perCharacter}"),
            KeyValuePair.Create(
                "medians",
                $"{measurement.A} {Nanoseconds.Text(verdict.MedianA)}, {measurement.B} {Nanoseconds.Text(verdict.MedianB)}"),
            KeyValuePair.Create(
                "evidence",
                Invariant($"1e{Math.Floor(measurement.Log10Evidence)} to 1 after {measurement.Pairs} pairs ")
                + Invariant($"({verdict.CalibrationPairs} more to calibrate), {measurement.Clock} clock; ")
                + Invariant($"a false alarm has a chance of {measurement.Options.Alpha:0e0}")),
            KeyValuePair.Create("limit", $"effects of less than {Nanoseconds.Text(measurement.Floor)} are not called one"),
        ];
    }

    /// <summary>The predicate of a pass: what has been excluded.</summary>
    public static string Withstood(TimingMeasurement measurement) => measurement.Verdict.Decision == TimingDecision.Leak
        ? $"tells by its time what is accepted: {measurement}"
        : Invariant($"tells nothing by its time: {measurement.B} against {measurement.A} differs by less than ")
            + Invariant($"{Excluded(measurement)} in {measurement.Pairs} pairs, {measurement.Clock} clock");

    public static string Tried(TimingMeasurement measurement) =>
        Invariant($"{measurement.Pairs} pairs, {measurement.Clock} clock: {measurement.B} against {measurement.A} ")
        + $"{Effect(measurement)}, floor {Nanoseconds.Text(measurement.Floor)}";

    /// <summary>Why there is no verdict, and what would help.</summary>
    public static string Undecided(TimingMeasurement measurement) =>
        (measurement.EffectLow > 0 || measurement.EffectHigh < 0
            ? Invariant($"{measurement.Pairs} pairs show a difference of {Effect(measurement)}, but not that it is beyond the floor of ")
            : Invariant($"{measurement.Pairs} pairs show neither a difference nor that there is none: {Effect(measurement)} with a floor of "))
        + $"{Nanoseconds.Text(measurement.Floor)}. {WouldHelp(measurement)}";

    private static string WouldHelp(TimingMeasurement measurement) =>
        measurement.Verdict.Clock == Clock.Wall && !measurement.Options.WallMayPass
            ? "At the client the noise is too large to show that there is none: test the app in memory (WebApplicationFactory), or give it a "
                + "secret of 81,920 characters."
            : measurement.Options.LargestMargin < measurement.Floor
                ? "The endpoint does so much else that a comparison drowns in it: test the comparer by itself, ConstantTime.Of(comparer.Matches)."
                : "Give it more time: Under(CryptoPolicy.Default with { TimingBudget = .., TimingPairs = .. }), or a quieter machine.";

    /// <summary>The interval; where it has no end yet, what a pass is about: the floor.</summary>
    private static string Excluded(TimingMeasurement measurement) => Math.Max(Math.Abs(measurement.EffectLow), Math.Abs(measurement.EffectHigh)) is var bound && double.IsFinite(bound)
        ? Nanoseconds.Text(bound)
        : $"what counts as a difference ({Nanoseconds.Text(measurement.Floor)})";

    /// <summary>The median and its interval.</summary>
    private static string Effect(TimingMeasurement measurement)
    {
        var sign = measurement.Effect > 0 ? "+" : "";
        var interval = double.IsFinite(measurement.EffectLow) && double.IsFinite(measurement.EffectHigh)
            ? $"{Nanoseconds.Text(measurement.EffectLow)} to {Nanoseconds.Text(measurement.EffectHigh)}"
            : "too few pairs for an interval";
        return $"{sign}{Nanoseconds.Text(measurement.Effect)} ({interval})";
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
