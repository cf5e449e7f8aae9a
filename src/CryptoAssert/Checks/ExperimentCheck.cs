using System.Collections.Immutable;
using CryptoAssert.Http;

namespace CryptoAssert.Checks;

/// <summary>One or more experiments on one subject, run in turn, with one report.</summary>
internal sealed class ExperimentCheck<TSubject> : SecurityCheck<TSubject>
{
    private static readonly TimeSpan LongestBudget = TimeSpan.FromDays(1);

    private readonly string _host;
    private readonly CallSite _callSite;
    private readonly Func<ExperimentCheck<TSubject>, TSubject> _goOn;

    /// <param name="preceding">The check that this one goes on from (And).</param>
    /// <param name="experiment">What the verb does.</param>
    /// <param name="subject">The subject as the report names it: <c>POST /webhook</c>.</param>
    /// <param name="host">Where it runs: <c>Orders.Api (in memory)</c>.</param>
    /// <param name="callSite">Where the verb was written.</param>
    /// <param name="goOn">The subject from which the next verb goes on.</param>
    public ExperimentCheck(
        ExperimentCheck<TSubject>? preceding,
        Experiment experiment,
        string subject,
        string host,
        CallSite callSite,
        Func<ExperimentCheck<TSubject>, TSubject> goOn)
    {
        Experiments = [.. preceding?.Experiments ?? [], experiment];
        Subject = subject;
        _host = host;
        _callSite = preceding?._callSite ?? callSite;
        _goOn = goOn;
        Policy = preceding?.Policy ?? CryptoPolicy.Default;
        Acceptances = preceding?.Acceptances ?? [];
    }

    private ExperimentCheck(ExperimentCheck<TSubject> other)
    {
        Experiments = other.Experiments;
        Subject = other.Subject;
        _host = other._host;
        _callSite = other._callSite;
        _goOn = other._goOn;
        Policy = other.Policy;
        Acceptances = other.Acceptances;
    }

    /// <summary>The subject as the report names it.</summary>
    public string Subject { get; }

    /// <summary>The experiments, in turn.</summary>
    public ImmutableList<Experiment> Experiments { get; }

    public override TSubject And => _goOn(this);

    private CryptoPolicy Policy { get; init; }

    private ImmutableList<Acceptance> Acceptances { get; init; }

    public override SecurityCheck<TSubject> Under(CryptoPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new ExperimentCheck<TSubject>(this) { Policy = policy };
    }

    public override SecurityCheck<TSubject> Accept(string id, string because, DateOnly until)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(because);
        var attack = CheckCatalogue.Attack(id);
        return new ExperimentCheck<TSubject>(this) { Acceptances = Acceptances.Add(new Acceptance(attack.Id, because, until)) };
    }

    private protected override async Task<CheckReport> RunAsync(CancellationToken cancellationToken)
    {
        var seed = Policy.Seed ?? Random.Shared.Next(1, int.MaxValue);
        ExperimentResult? all = null;
        foreach (var experiment in Experiments)
        {
            var result = await RunAsync(experiment, seed, cancellationToken).ConfigureAwait(false);
            all = all?.And(result) ?? result;
        }

        return Report(all!, seed);
    }

    private async Task<ExperimentResult> RunAsync(Experiment experiment, int seed, CancellationToken cancellationToken)
    {
        using var turn = await experiment.EnterAsync(cancellationToken).ConfigureAwait(false); // waiting for others costs no budget
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        budget.CancelAfter(Policy.Budget < LongestBudget ? Policy.Budget : LongestBudget);
        try
        {
            // the user's own code may run synchronously, and hang: the budget still ends the check
            return await Task.Run(() => experiment.RunAsync(Policy, seed, budget.Token), budget.Token).WaitAsync(budget.Token).ConfigureAwait(false);
        }
        catch (CheckSetupException exception)
        {
            return new ExperimentResult(Outcome.ControlFailed, exception.Message) { Error = exception.InnerException };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ExperimentResult(
                Outcome.Inconclusive,
                $"The budget of {Policy.Budget.TotalSeconds:0.###} s ran out before there was a verdict. A longer one: "
                + "Under(CryptoPolicy.Default with { Budget = .. }).");
        }
    }

    private CheckReport Report(ExperimentResult result, int seed)
    {
        var today = Checks.Acceptances.Today;
        var (open, accepted) = Checks.Acceptances.Split(result.Findings, Acceptances, today);
        var stale = Checks.Acceptances.Stale(Acceptances, [.. Experiments.SelectMany(experiment => experiment.Attacks)], result.Run, result.Findings, today);
        var verbs = string.Join(".And.", Experiments.Select(experiment => experiment.Verb));
        return new CheckReport(new CheckedSubject(verbs, Subject, _host, _callSite))
        {
            Outcome = open.Count > 0 || (stale is not null && result.Outcome == Outcome.Passed) ? Outcome.Failed : result.Outcome,
            Problem = stale is null || result.Problem is null ? stale ?? result.Problem : $"{result.Problem} {stale}",
            Findings = Causes.FoldEach(open),
            AcceptedFindings = accepted,
            AttacksRun = result.Run,
            NotApplicable = result.NotApplicable,
            Controls = result.Controls,
            Requests = result.Requests,
            Withstood = result.Withstood,
            Tried = result.Tried,
            Timings = result.Timings,
            Notes = result.Notes,
            Seed = seed,
            Error = result.Error,
            Policy = Policy,
        };
    }
}
