using CryptoAssert.Checks;
using CryptoAssert.Reporting;

namespace CryptoAssert;

/// <summary>What a check did and found. Immutable and thread-safe.</summary>
public sealed class CheckReport
{
    internal CheckReport(CheckedSubject subject) => Subject = subject;

    /// <summary>How the check ended.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>What got through, one finding a cause, most severe first; accepted findings are not among them.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Findings that a dated acceptance covers.</summary>
    public IReadOnlyList<Finding> AcceptedFindings { get; init; } = [];

    /// <summary>Every attack that got a verdict.</summary>
    public IReadOnlyList<Attack> AttacksRun { get; init; } = [];

    /// <summary>Attacks that do not apply to the subject, and why.</summary>
    public IReadOnlyList<NotChecked> NotApplicable { get; init; } = [];

    /// <summary>Attacks that were sent and whose answer could not be read, and why.</summary>
    public IReadOnlyList<NotChecked> Inconclusive { get; init; } = [];

    /// <summary>The requests with known answers, before and after the attacks.</summary>
    public IReadOnlyList<ControlResult> Controls { get; init; } = [];

    /// <summary>Why the check ended as it did, in a sentence, when it neither passed nor found anything.</summary>
    public string? Problem { get; init; }

    /// <summary>How many forged tokens were sent.</summary>
    public int ForgedTokens { get; init; }

    /// <summary>How many requests were sent, controls included.</summary>
    public int Requests { get; init; }

    /// <summary>What timing checks measured.</summary>
    public IReadOnlyList<TimingMeasurement> Timings { get; init; } = [];

    /// <summary>What a reader should know and what fails nothing, in sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The seed that repeats the run: <c>CryptoPolicy.Default with { Seed = .. }</c>.</summary>
    public int Seed { get; init; }

    /// <summary>What was done, as the predicate of a pass: <c>withstood 24 attacks (180 forged tokens)</c>.</summary>
    internal string Withstood { get; init; } = "withstood nothing: nothing was tried";

    /// <summary>What was done, as a line of the report; null when nothing was.</summary>
    internal string? Tried { get; init; }

    internal CheckedSubject Subject { get; }

    internal Exception? Error { get; init; }

    internal CryptoPolicy Policy { get; init; } = CryptoPolicy.Default;

    /// <summary>One attack was asked for by name: where it does not apply to the service, though the controls held, others do.</summary>
    internal bool IsOfOneAttack { get; init; }

    /// <summary>
    /// Whether the test may be skipped where its framework can: a check that is inconclusive, under a policy that allows it
    /// (<see cref="CryptoPolicy.Inconclusive"/>), or a single attack (<see cref="JwtChecks.Resists"/>) that does not apply to a service
    /// whose controls held.
    /// </summary>
    public bool MaySkip => Outcome switch
    {
        Outcome.Inconclusive => Policy.Inconclusive == InconclusiveTest.Skip,
        Outcome.NotApplicable => IsOfOneAttack && NotApplicable.Count == 1,
        _ => false,
    };

    /// <summary>
    /// Throws <see cref="CryptoAssertionException"/>, or with an adapter the failure of the test framework, unless the outcome is
    /// <see cref="Outcome.Passed"/>.
    /// </summary>
    public void ThrowUnlessPassed()
    {
        if (Outcome == Outcome.Passed)
        {
            return;
        }

        var exception = new CryptoAssertionException(this);
        var framework = TestFramework.Current;
        var thrown = MaySkip ? framework?.Inconclusive(exception) : null;
        if ((thrown ?? (framework is null ? exception : framework.Failure(exception))) is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>
    /// Writes the report as one self-contained page: the message, and for each timing check both distributions of times and the
    /// evidence growing pair by pair.
    /// </summary>
    /// <param name="path">The file; one that exists is replaced.</param>
    public void WriteHtml(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        File.WriteAllText(path, ToHtml());
    }

    /// <summary>The page that <see cref="WriteHtml"/> writes.</summary>
    public string ToHtml() => HtmlReport.Of(this);

    /// <summary>The message that a failing test shows. Its first line stands alone.</summary>
    public override string ToString() => FailureMessage.Of(this);
}
