namespace CryptoAssert.Checks;

/// <summary>What an experiment gathered. The acceptances are not applied yet.</summary>
/// <param name="Outcome">How it ended, when nothing was found.</param>
/// <param name="Problem">Why, in a sentence; null for a pass.</param>
internal sealed record ExperimentResult(Outcome Outcome, string? Problem = null)
{
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public IReadOnlyList<Attack> Run { get; init; } = [];

    public IReadOnlyList<NotChecked> NotApplicable { get; init; } = [];

    public IReadOnlyList<ControlResult> Controls { get; init; } = [];

    public int Requests { get; init; }

    /// <summary>The predicate of a pass: <c>tells nothing by its time</c>.</summary>
    public string Withstood { get; init; } = "";

    /// <summary>What was done, as a line of the report.</summary>
    public string? Tried { get; init; }

    public IReadOnlyList<TimingMeasurement> Timings { get; init; } = [];

    /// <summary>What a reader should know and what fails nothing.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public Exception? Error { get; init; }

    /// <summary>Both experiments as one: the worse outcome counts.</summary>
    public ExperimentResult And(ExperimentResult next)
    {
        var worse = Rank(next.Outcome) > Rank(Outcome) ? next : this;
        return new ExperimentResult(worse.Outcome, worse.Problem)
        {
            Findings = [.. Findings, .. next.Findings],
            Run = [.. Run, .. next.Run],
            NotApplicable = [.. NotApplicable, .. next.NotApplicable],
            Controls = [.. Controls, .. next.Controls],
            Requests = Requests + next.Requests,
            Withstood = $"{Withstood}, and {next.Withstood}",
            Tried = Tried is null || next.Tried is null ? Tried ?? next.Tried : $"{Tried}; {next.Tried}",
            Timings = [.. Timings, .. next.Timings],
            Notes = [.. Notes, .. next.Notes],
            Error = worse.Error,
        };
    }

    private static int Rank(Outcome outcome) => outcome switch
    {
        Outcome.Passed => 0,
        Outcome.NotApplicable => 1,
        Outcome.Inconclusive => 2,
        Outcome.ControlFailed => 3,
        _ => 4,
    };
}
