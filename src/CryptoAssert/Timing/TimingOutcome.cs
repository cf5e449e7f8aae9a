using CryptoAssert.Checks;
using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Timing;

/// <summary>From a measurement to the result of an experiment. Pure.</summary>
internal static class TimingOutcome
{
    /// <param name="measurement">What was measured.</param>
    /// <param name="leak">The attack that a leak proves.</param>
    /// <param name="expected">What a sound subject does.</param>
    /// <param name="length">The characters of the secret; null where there is none.</param>
    /// <param name="calls">The calls that one time is of.</param>
    /// <param name="details">What else was observed of a leak.</param>
    /// <param name="cannotPass">Why the absence of a leak shows nothing here; null when it does.</param>
    public static ExperimentResult Of(
        TimingMeasurement measurement,
        Attack leak,
        string expected,
        int? length,
        int calls = 1,
        IEnumerable<KeyValuePair<string, string>>? details = null,
        string? cannotPass = null)
    {
        var result = measurement.Verdict.Decision switch
        {
            TimingDecision.Leak => new ExperimentResult(Outcome.Passed), // but for the finding
            TimingDecision.Tight when cannotPass is null => new ExperimentResult(Outcome.Passed),
            _ => new ExperimentResult(Outcome.Inconclusive, cannotPass ?? TimingText.Undecided(measurement)),
        };
        return result with
        {
            Findings = measurement.Verdict.Decision == TimingDecision.Leak ? [Finding(measurement, leak, expected, length, calls, details ?? [])] : [],
            Run = [leak],
            Withstood = TimingText.Withstood(measurement),
            Tried = TimingText.Tried(measurement),
            Timings = [measurement],
        };
    }

    private static Finding Finding(
        TimingMeasurement measurement, Attack leak, string expected, int? length, int calls, IEnumerable<KeyValuePair<string, string>> details) => new(leak, new Evidence
        {
            Variant = $"{measurement.B} against {measurement.A}",
            Observed = $"{measurement.B} takes {Nanoseconds.Text(Math.Abs(measurement.Effect) / calls)} {(measurement.Effect > 0 ? "longer" : "less")}",
            Expected = expected,
            Details = [.. TimingText.Details(measurement, length, calls), .. details],
        });
}
