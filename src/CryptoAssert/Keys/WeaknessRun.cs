using CryptoAssert.Checks;

namespace CryptoAssert.Keys;

/// <summary>What a search for weaknesses brought.</summary>
internal sealed record WeaknessRun
{
    /// <summary>Why nothing could be looked at; null when something was.</summary>
    public string? Problem { get; init; }

    /// <summary>Why there is no verdict though something was looked at; null when there is one.</summary>
    public string? Undecided { get; init; }

    /// <summary>What was found, on what.</summary>
    public IReadOnlyList<(Attack Attack, string On, WeaknessFound Found)> Findings { get; init; } = [];

    /// <summary>What it was found on, as the label of a line.</summary>
    public string On { get; init; } = "attack";

    public IReadOnlyList<Attack> Run { get; init; } = [];

    public IReadOnlyList<NotChecked> NotChecked { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];

    public IReadOnlyList<ControlResult> Controls { get; init; } = [];

    public int Requests { get; init; }

    /// <summary>The predicate of a pass: <c>publishes 3 strong keys</c>.</summary>
    public string Withstood { get; init; } = "";

    /// <summary>What was done, as a line of the report.</summary>
    public string? Tried { get; init; }

    public ExperimentResult ToResult()
    {
        var outcome = Problem is not null ? new ExperimentResult(Outcome.ControlFailed, Problem)
            : Undecided is not null ? new ExperimentResult(Outcome.Inconclusive, Undecided)
            : new ExperimentResult(Outcome.Passed);
        return outcome with
        {
            Findings =
            [
                .. Findings.OrderByDescending(finding => finding.Attack.Severity).Select(finding => new Finding(finding.Attack, new Evidence
                {
                    Variant = finding.On,
                    Observed = finding.Found.Observed,
                    Expected = finding.Found.Expected,
                    Details = finding.Found.Proof,
                    Of = finding.Found.Of,
                    VariantIs = On,
                })),
            ],
            Run = Run,
            NotApplicable = NotChecked,
            Notes = Notes,
            Controls = Controls,
            Requests = Requests,
            Withstood = Withstood,
            Tried = Tried,
        };
    }
}
