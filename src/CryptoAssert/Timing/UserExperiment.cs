using System.Collections.Immutable;
using CryptoAssert.Checks;
using CryptoAssert.Http;
using CryptoAssert.Timing.Attacks;
using CryptoAssert.Timing.Sampling;
using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Timing;

/// <summary>Sends the same form for users that exist and for users that do not, and asks whether the service answers differently.</summary>
internal sealed class UserExperiment(ApiEndpoint endpoint, Attempt known, Attempt unknown, Attempt? accepted) : TimingExperiment
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
        DemandSense();
        var app = await TimedApp.OpenFreshAsync(endpoint.Target, cancellationToken).ConfigureAwait(false);
        await using var disposing = app.ConfigureAwait(false);
        var sender = new TimedSender(app, policy);
        await SendAsync(sender, isKnown: false, cancellationToken).ConfigureAwait(false); // warms the service up, and locks nobody out

        var random = new Random(seed);
        var (ofUnknown, ofKnown) = (new List<Exchange>(), new List<Exchange>());
        var early = (Known: new List<double>(), Unknown: new List<double>());
        var difference = await AnswerDifference
            .LearnAsync(("the known user", ofKnown), ("the unknown user", ofUnknown), Controls, SendOneAsync, random)
            .ConfigureAwait(false);
        var (answerKnown, answerUnknown) = (ofKnown[0].Answer, ofUnknown[0].Answer);
        var ofAccepted = accepted is null ? null : await SendAcceptedAsync(sender, cancellationToken).ConfigureAwait(false);
        var exists = ofAccepted is null || IsAccepted(ofKnown, ofAccepted);
        var result = (Unusable(ofKnown, ofUnknown) ?? Unproved(ofAccepted, exists)) is { } problem
            ? new ExperimentResult(Outcome.ControlFailed, problem) { Error = answerKnown.Failure }
            : difference is not null ? Told(difference)
            : await MeasureAsync(sender, (ofKnown, ofAccepted), early, policy, random, cancellationToken).ConfigureAwait(false);
        return result with
        {
            Controls =
            [
                new("known user", "answered", answerKnown.ToString(), Usable(answerKnown)),
                new("unknown user", "the same answer", answerUnknown.ToString(), Usable(answerUnknown) && difference is null),
                .. ofAccepted is null
                    ? (ControlResult[])[]
                    : [new("known user, right password", "accepted", ofAccepted[0].Answer.ToString(), exists && Usable(ofAccepted[0].Answer))],
            ],
            Requests = sender.Requests,
        };

        async Task<Exchange> SendOneAsync(bool isUnknown)
        {
            var (exchange, timed) = await SendAsync(sender, !isUnknown, cancellationToken).ConfigureAwait(false);
            (isUnknown ? early.Unknown : early.Known).Add(timed.Best);
            return exchange;
        }
    }

    private async Task<ExperimentResult> MeasureAsync(
        TimedSender sender,
        (List<Exchange> Known, IReadOnlyList<Exchange>? Accepted) first,
        (List<double> Known, List<double> Unknown) early,
        CryptoPolicy policy,
        Random random,
        CancellationToken cancellationToken)
    {
        var sampler = new PairSampler(sender, isKnown => HttpSender.Build(Request(isKnown)), first.Known[0].Answer, random);
        var options = new TimingTestOptions { WallMayPass = true, SlowFrom = 1e6 };
        var measurement = await TimingRun
            .RunAsync(sampler, ("unknown user", "known user"), options, policy, random, cancellationToken)
            .ConfigureAwait(false);
        var died = measurement.Verdict.Decision == TimingDecision.Leak ? null
            : sampler.Changed
                ?? await LockedOutAsync(sender, first, cancellationToken).ConfigureAwait(false)
                ?? SignalDied(early, measurement)
                ?? await ChangedAsync(sender, first.Known, cancellationToken).ConfigureAwait(false);
        var result = died is null
            ? TimingOutcome.Of(measurement, ByTime, "the same time, whether or not the user exists", length: null)
            : new ExperimentResult(Outcome.Inconclusive, died) { Timings = [measurement] };
        var onTrust = accepted is null ? " (that the known user exists is taken on trust: accepted: .. proves it)" : "";
        return result with { Run = Attacks, Withstood = $"{result.Withstood}{onTrust}" };
    }

    /// <summary>
    /// A lock-out after a few wrong passwords answers without looking at the password: what there was to see at first, every answer to the known
    /// user far slower than one to an unknown one, is gone. The fastest of each are compared, because a busy machine makes answers only slower.
    /// </summary>
    private static string? SignalDied((List<double> Known, List<double> Unknown) early, TimingMeasurement measurement)
    {
        var (known, unknown, after) = (early.Known.Min(), early.Unknown.Min(), measurement.Verdict.MedianB);
        return known > 3 * unknown && known - unknown > 1e6 && known > 3 * after
            ? $"The known user's answers took {Nanoseconds.Text(known)} at first and {Nanoseconds.Text(after)} later: after some wrong passwords the "
                + "service no longer looks at the password, as with a lock-out. What it told before is not measured: give another account each time, "
                + "Attempt.Fresh(i => ..)."
            : null;
    }

    /// <summary>Whether the right password, accepted at first, is no longer.</summary>
    private async Task<string?> LockedOutAsync(
        TimedSender sender, (List<Exchange> Known, IReadOnlyList<Exchange>? Accepted) first, CancellationToken cancellationToken)
    {
        if (first.Accepted is null)
        {
            return null;
        }

        var later = await SendAcceptedAsync(sender, cancellationToken).ConfigureAwait(false);
        var (atFirst, now) = (first.Accepted[0].Answer, later[0].Answer);
        return now.Status == atFirst.Status && IsAccepted(first.Known, later)
            ? null
            : $"The right password was answered {atFirst} at first and {now} after the wrong ones, as with a lock-out, which answers without looking at "
                + "the password. Switch it off in the test host, or give another account each time: Attempt.Fresh(i => ..).";
    }

    /// <summary>Whether the known user is answered in other words than at first.</summary>
    private async Task<string?> ChangedAsync(TimedSender sender, IReadOnlyList<Exchange> before, CancellationToken cancellationToken)
    {
        var after = new List<Exchange>();
        for (var i = 0; i < Controls; i++)
        {
            after.Add((await SendAsync(sender, isKnown: true, cancellationToken).ConfigureAwait(false)).Exchange);
        }

        return AnswerDifference.Between(("the known user at first", before), ("the same later", after)) is { } difference
            ? $"The answers changed on the way ({difference}), as with a lock-out or a rate limit. Switch it off in the test host, or give another account "
                + "each time: Attempt.Fresh(i => ..)."
            : null;
    }

    private static bool IsAccepted(IReadOnlyList<Exchange> ofWrong, IReadOnlyList<Exchange> ofRight) =>
        AnswerDifference.Between(("a wrong password", ofWrong), ("the right one", ofRight)) is not null;

    /// <summary>A form that is answered by no one, or not taken, tells nothing of users: 404 to everybody is a path that does not exist.</summary>
    private static bool Usable(HttpAnswer answer) => answer is { Answered: true, IsServerError: false } && answer.Status is not (405 or 415 or 429);

    /// <summary>What authorization answers before the endpoint sees anything.</summary>
    private static bool IsAskedToLogIn(HttpAnswer answer) => answer.Status == 403
        || (answer.Status == 401 && answer.Header("WWW-Authenticate").Length > 0)
        || (answer.Location?.ToString().Contains("ReturnUrl=", StringComparison.OrdinalIgnoreCase) ?? false);

    /// <exception cref="CheckSetupException">The forms are not those of a user who exists and of one who does not.</exception>
    private void DemandSense()
    {
        var (ofKnown, ofUnknown) = (FieldsOf(known), FieldsOf(unknown));
        if (ofKnown.SequenceEqual(ofUnknown))
        {
            throw new CheckSetupException("known and unknown are the same form: give one of a user that exists and one of a user that does not.");
        }

        var different = accepted is null ? 1 : FieldsOf(accepted).Except(ofKnown).Count();
        if (different != 1)
        {
            throw new CheckSetupException(FormattableString.Invariant(
                $"accepted differs from known in {different} fields: it has to be the same user's form, with the right password instead of the wrong one."));
        }
    }

    private List<KeyValuePair<string, string>> FieldsOf(Attempt attempt)
    {
        var request = endpoint.NewRequest();
        attempt.Fill(request, 0);
        return [.. Exchange.Fields(request)];
    }

    private string? Unusable(List<Exchange> ofKnown, List<Exchange> ofUnknown) =>
        ofKnown.Concat(ofUnknown).All(exchange => exchange.Answer.Status == 404)
            ? $"Everybody was answered {ofKnown[0].Answer}: is the path right? ({endpoint})"
        : accepted is null && ofKnown.Concat(ofUnknown).All(exchange => IsAskedToLogIn(exchange.Answer))
            ? $"Everybody was answered {ofKnown[0].Answer}, as an endpoint behind authorization answers who has not logged in: AllowAnonymous? If that is how a wrong password is refused, prove it: accepted: .."
        : accepted is null && ofKnown.Concat(ofUnknown).All(exchange => exchange.Answer.Status == 400)
            ? $"Everybody was answered {ofKnown[0].Answer}, as a form that is not understood is. If that is how a wrong password is refused, prove it: accepted: .."
        : ofKnown.Concat(ofUnknown).Select(exchange => exchange.Answer).FirstOrDefault(answer => !Usable(answer)) is { } answer
            ? answer.Status == 429
                ? $"The service limits the rate: it answered {answer}. Switch the limit off in the test host."
                : $"The service answered {answer}: mend that, or the request, before anything can be compared."
            : null;

    private static string? Unproved(IReadOnlyList<Exchange>? ofAccepted, bool exists) => ofAccepted is not [{ Answer: var answer }, ..] ? null
        : !Usable(answer) ? $"The right password was answered {answer}: mend that, or the request, before anything can be compared."
        : exists ? null
        : $"The right password was answered like a wrong one ({answer}): does the known user exist, is that the password, is the account locked?";

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

    private async Task<(Exchange Exchange, TimedAnswer Timed)> SendAsync(TimedSender sender, bool isKnown, CancellationToken cancellationToken)
    {
        var request = Request(isKnown);
        using var message = HttpSender.Build(request);
        var timed = await sender.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return (new Exchange(request, timed.Answer), timed);
    }

    /// <summary>Two answers to the right password: what differs between them says nothing.</summary>
    private async Task<IReadOnlyList<Exchange>> SendAcceptedAsync(TimedSender sender, CancellationToken cancellationToken)
    {
        var exchanges = new List<Exchange>();
        for (var i = 0; i < 2; i++)
        {
            var request = endpoint.NewRequest();
            accepted!.Fill(request, _known++);
            using var message = HttpSender.Build(request);
            exchanges.Add(new Exchange(request, (await sender.SendAsync(message, cancellationToken).ConfigureAwait(false)).Answer));
        }

        return exchanges;
    }

    private OutgoingRequest Request(bool isKnown)
    {
        var request = endpoint.NewRequest();
        (isKnown ? known : unknown).Fill(request, isKnown ? _known++ : _unknown++);
        return request;
    }
}
