using System.Collections.Immutable;
using CryptoAssert.Checks;
using CryptoAssert.Http;
using CryptoAssert.Timing.Attacks;
using CryptoAssert.Timing.Sampling;
using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Timing;

/// <summary>Sends the same form for users that exist and for users that do not, and asks whether the service answers differently.</summary>
internal sealed class UserExperiment(ApiEndpoint endpoint, Attempt known, Attempt unknown) : TimingExperiment
{
    private const int Controls = 3;

    private int _known;
    private int _unknown;

    public override string Verb => "HidesWhichUsersExist";

    public override ImmutableList<Attack> Attacks => [ByTime, ByAnswer];

    private static Attack ByTime => CheckCatalogue.Attack(UserExistsByTime.StableId);

    private static Attack ByAnswer => CheckCatalogue.Attack(UserExistsByAnswer.StableId);

    public override async Task<ExperimentResult> RunAsync(CryptoPolicy policy, int seed, CancellationToken cancellationToken)
    {
        HostGuard.Demand(endpoint.Target, endpoint.AllowedHosts);
        (_known, _unknown) = (0, 0);
        var random = new Random(seed);
        var app = await TimedApp.OpenAsync(endpoint.Target, cancellationToken).ConfigureAwait(false);
        var sender = new TimedSender(app.Client, app.Probe, policy);
        await SendAsync(sender, Request(isKnown: false), cancellationToken).ConfigureAwait(false); // warms the service up, and locks nobody out

        var (ofUnknown, ofKnown) = (new List<Exchange>(), new List<Exchange>());
        var early = new List<double>();
        for (var i = 0; i < Controls; i++)
        {
            var (exchange, timed) = await SendAsync(sender, Request(isKnown: true), cancellationToken).ConfigureAwait(false);
            ofKnown.Add(exchange);
            early.Add(timed.Best);
            ofUnknown.Add((await SendAsync(sender, Request(isKnown: false), cancellationToken).ConfigureAwait(false)).Exchange);
        }

        var (answerKnown, answerUnknown) = (ofKnown[0].Answer, ofUnknown[0].Answer);
        var difference = AnswerDifference.Between(("the known user", ofKnown), ("the unknown user", ofUnknown));
        ControlResult[] controls =
        [
            new("known user", "answered", answerKnown.ToString(), Usable(answerKnown)),
            new("unknown user", "the same answer", answerUnknown.ToString(), Usable(answerUnknown) && difference is null),
        ];
        if (Unusable(ofKnown, ofUnknown) is { } problem)
        {
            return new ExperimentResult(Outcome.ControlFailed, problem) { Controls = controls, Requests = sender.Requests, Error = answerKnown.Failure };
        }

        if (difference is not null)
        {
            return Told(difference) with { Controls = controls, Requests = sender.Requests };
        }

        var sampler = new PairSampler(sender, isKnown => HttpSender.Build(Request(isKnown)), answerUnknown, random);
        var measurement = await TimingRun.RunAsync(
            sampler, ("unknown user", "known user"), new TimingTestOptions { WallMayPass = true, SlowFrom = 1e6 }, policy, random, cancellationToken).ConfigureAwait(false);
        var died = measurement.Verdict.Decision == TimingDecision.Leak ? null
            : sampler.Changed ?? SignalDied(early, measurement) ?? await ChangedAsync(sender, ofKnown, cancellationToken).ConfigureAwait(false);
        return (died is null
            ? TimingOutcome.Of(measurement, ByTime, "the same time, whether or not the user exists", length: null)
            : new ExperimentResult(Outcome.Inconclusive, died) { Timings = [measurement] }) with
        {
            Controls = controls, Requests = sender.Requests, Run = Attacks,
        };
    }

    /// <summary>A lock-out after a few wrong passwords answers without looking at the password: what there was to see is gone.</summary>
    private static string? SignalDied(List<double> early, TimingMeasurement measurement)
    {
        var before = Medians.Of(early);
        var after = measurement.Verdict.MedianB;
        return before > 3 * after && before - after > 1e6
            ? $"The known user's answers took {Nanoseconds.Text(before)} at first and {Nanoseconds.Text(after)} later: after some wrong passwords the service no longer looks at "
                + "the password, as with a lock-out. What it told before is not measured: give another account each time, Attempt.Fresh(i => ..)."
            : null;
    }

    /// <summary>Whether the known user is answered in other words than at first.</summary>
    private async Task<string?> ChangedAsync(TimedSender sender, IReadOnlyList<Exchange> before, CancellationToken cancellationToken)
    {
        var after = new List<Exchange>();
        for (var i = 0; i < Controls; i++)
        {
            after.Add((await SendAsync(sender, Request(isKnown: true), cancellationToken).ConfigureAwait(false)).Exchange);
        }

        return AnswerDifference.Between(("the known user at first", before), ("the same later", after)) is { } difference
            ? $"The answers changed on the way ({difference}), as with a lock-out or a rate limit. Switch it off in the test host, or give another account "
                + "each time: Attempt.Fresh(i => ..)."
            : null;
    }

    private static bool Usable(HttpAnswer answer) => answer is { Answered: true, IsServerError: false } && answer.Status != 429;

    private static string? Unusable(IReadOnlyList<Exchange> ofKnown, IReadOnlyList<Exchange> ofUnknown) =>
        ofKnown.Concat(ofUnknown).Select(exchange => exchange.Answer).FirstOrDefault(answer => !Usable(answer)) is { } answer
            ? answer.Status == 429
                ? $"The service limits the rate: it answered {answer}. Switch the limit off in the test host."
                : $"The service answered {answer}: mend that, or the request, before anything can be compared."
            : null;

    private static ExperimentResult Told(string difference) => new(Outcome.Passed)
    {
        Findings =
        [
            new Finding(ByAnswer, new Evidence
            {
                Variant = "known user against unknown user",
                Observed = difference,
                Expected = "the same status, headers, cookies and body",
            }),
        ],
        Run = [ByAnswer],
        NotApplicable = [new NotChecked(ByTime.Id, ByTime.Name, "The answers differ already, so their times say nothing")],
        Withstood = "tells by its answers what is accepted, and no time was measured",
    };

    private static async Task<(Exchange Exchange, TimedAnswer Timed)> SendAsync(TimedSender sender, OutgoingRequest request, CancellationToken cancellationToken)
    {
        using var message = HttpSender.Build(request);
        var timed = await sender.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return (new Exchange(request, timed.Answer), timed);
    }

    private OutgoingRequest Request(bool isKnown)
    {
        var request = endpoint.NewRequest();
        (isKnown ? known : unknown).Fill(request, isKnown ? _known++ : _unknown++);
        return request;
    }
}
