using CryptoAssert.Http;

namespace CryptoAssert.Jwt;

/// <summary>
/// Sends the tokens of one attack and judges the answers, in order. Over a network several tokens are on their way at once,
/// save those that depend on what went before; whatever looks like a finding of the moment is asked again alone.
/// </summary>
internal sealed class AttackRunner(JwtSession session, JwtControls controls, Attacker attacker, JwtTally tally)
{
    /// <summary>Servers cut the connection on a header that is longer: 8 KB with many, 32 KB with Kestrel.</summary>
    private const int LongestOrdinaryToken = 8_000;

    private readonly Slowness _slowness = new(session, controls, attacker.Token);
    private readonly Crashes _crashes = new(session, controls, attacker.Token);
    private readonly int _width = session.Sender.InProcess ? 1 : attacker.Policy.ConcurrentRequests;

    /// <summary>Whether the attack got through. Everything else goes to the tally.</summary>
    public async Task<bool> GetsThroughAsync(JwtAttack attack, CancellationToken cancellationToken)
    {
        if (Requirements.Unmet(attack, attacker) is { } reason)
        {
            tally.NotApplicable.Add(new NotChecked(attack.Id, attack.Name, reason));
            return false;
        }

        var trial = new Trial(attack);
        var onTheirWay = new Queue<(Forgery Forgery, Task<HttpAnswer> Answer)>();
        // what an attack publishes would change the outcome of another check on the same app
        var exclusive = attack.Needs.HasFlag(Needs.Publisher)
            ? await attacker.Publisher!.EnterAsync(cancellationToken).ConfigureAwait(false)
            : null;
        try
        {
            foreach (var forgery in attack.Forge(attacker))
            {
                var atMost = forgery.DependsOnOrder ? 0 : _width - 1;
                await JudgeAsync(trial, onTheirWay, atMost, cancellationToken).ConfigureAwait(false);
                if (trial.Ended || tally.Stopped is not null)
                {
                    break;
                }

                if (!MaySend(trial, forgery))
                {
                    continue;
                }

                if (forgery.Before is not null)
                {
                    await forgery.Before(cancellationToken).ConfigureAwait(false);
                }

                onTheirWay.Enqueue((forgery, session.Sender.SendAsync(Request(forgery), cancellationToken)));
                await JudgeAsync(trial, onTheirWay, atMost, cancellationToken).ConfigureAwait(false);
            }

            await JudgeAsync(trial, onTheirWay, atMost: 0, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            tally.Stopped ??= "The time ran out.";
            Conclude(trial);
            throw;
        }
        catch (CheckSetupException)
        {
            Conclude(trial); // what it found before stands
            throw;
        }
#pragma warning disable CA1031 // whatever a builder of hostile tokens throws on an odd one
        catch (Exception exception)
#pragma warning restore CA1031
        {
            // hostile input to us: a token, key or answer of a shape that the attack did not foresee
            trial.Unread ??= $"the attack could not be built for this token: {exception.GetType().Name}: {exception.Message}";
        }
        finally
        {
            await ((Task)Settled(onTheirWay)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            exclusive?.Dispose();
        }

        return Conclude(trial) && !trial.Slowed;
    }

    private bool MaySend(Trial trial, Forgery forgery)
    {
        if (forgery.Deliver is null && !session.Place.CanCarry(forgery.Token))
        {
            trial.NotCarried++;
            return false;
        }

        if (session.Sender.Requests >= attacker.Policy.RequestBudget)
        {
            tally.OutOfBudget = true;
            tally.Stopped = $"The budget of {attacker.Policy.RequestBudget} requests ran out after {tally.Run.Count} "
                + $"attacks. A larger one: Under(CryptoPolicy.Default with {{ RequestBudget = .. }}).";
            return false;
        }

        return true;
    }

    /// <summary>Judges the answers, oldest first, until no more than so many are still on their way.</summary>
    private async Task JudgeAsync(
        Trial trial, Queue<(Forgery Forgery, Task<HttpAnswer> Answer)> onTheirWay, int atMost, CancellationToken cancellationToken)
    {
        while (onTheirWay.Count > atMost && !trial.Ended && (tally.Stopped is null || tally.OutOfBudget))
        {
            var (forgery, sent) = onTheirWay.Dequeue();
            await JudgeAsync(trial, forgery, await sent.ConfigureAwait(false), Settled(onTheirWay), cancellationToken).ConfigureAwait(false);
        }
    }

    private static Task<HttpAnswer[]> Settled(Queue<(Forgery Forgery, Task<HttpAnswer> Answer)> onTheirWay) =>
        Task.WhenAll(onTheirWay.Select(sent => sent.Answer));

    private async Task JudgeAsync(Trial trial, Forgery forgery, HttpAnswer answer, Task othersSettled, CancellationToken cancellationToken)
    {
        var reading = controls.Oracle!.Read(answer);
        if (reading == Reading.Silent && _width > 1)
        {
            // once may be an accident of the service's own; what the token does, it does again, and alone
            await othersSettled.ConfigureAwait(false);
            answer = await session.Sender.SendAsync(Request(forgery), cancellationToken).ConfigureAwait(false);
            reading = controls.Oracle.Read(answer);
        }

        if (reading == Reading.Crashed && trial.Crash is null && !forgery.MayFail)
        {
            await othersSettled.ConfigureAwait(false);
            answer = await _crashes.ConfirmAsync(() => Request(forgery), answer, cancellationToken).ConfigureAwait(false);
            reading = controls.Oracle.Read(answer);
            if (_crashes.Outage is { } outage)
            {
                tally.Stopped = outage;
                return;
            }
        }

        if (forgery.Control is { } reasonWhenRefused)
        {
            trial.Skipped = reading == Reading.Rejected ? $"{reasonWhenRefused} ({answer})" : null;
            trial.Unread ??= reading is Reading.Accepted or Reading.Rejected
                ? null
                : $"its own control, {forgery.Variant}, was answered {answer}";
            return;
        }

        tally.ForgedTokens++;
        trial.Sent++;
        if (reading == Reading.Throttled)
        {
            tally.Stopped = $"The service limits the rate: it answered {answer} after {session.Sender.Requests} requests, "
                + "so what follows proves nothing. Switch the limit off in the test host.";
            return;
        }

        if ((forgery.Judge is { } judge ? judge(answer, reading) : trial.Attack.Judge(forgery, answer, reading, attacker)) is { } observed)
        {
            trial.GotThrough(forgery, observed);
        }
        else if (trial.Attack.CostsTime && await _slowness.ConfirmAsync(() => Request(forgery), answer, othersSettled, cancellationToken).ConfigureAwait(false) is { } slow)
        {
            trial.GotThrough(forgery, slow);
            trial.Slowed = true;
        }
        else if (reading == Reading.Crashed && !forgery.MayFail)
        {
            trial.Crash ??= (forgery, answer.ToString());
        }
        else if (reading == Reading.Unclear)
        {
            trial.Unread ??= $"{forgery.Variant}: answered {answer}, which is like neither control. If that is a refusal or "
                + "an acceptance, say so with AcceptedWhen(..).";
        }
        else if (reading == Reading.Silent && !await _slowness.StillAliveAsync(cancellationToken).ConfigureAwait(false))
        {
            trial.GotThrough(forgery, $"{answer}, and the valid token gets none either: the service went down");
            tally.Stopped = "The service stopped answering.";
        }
        else if (answer is { Answered: false, Failure: OperationCanceledException })
        {
            trial.Unread ??= $"{forgery.Variant}: {answer}, which is neither an acceptance nor a refusal. If the service takes so long to refuse: "
                + "Under(CryptoPolicy.Default with { ResponseTimeout = .., Budget = .. })";
            trial.Slowed = true;
        }
        else if (reading == Reading.Silent && !IsTooLongForServers(forgery))
        {
            trial.Unread ??= $"{forgery.Variant}: {answer}, which is neither an acceptance nor a refusal";
        }
        else if (forgery.Intended is { } intended && RejectionReasons.Of(answer) is not RejectionReason.None and var named && (named & intended) == RejectionReason.None)
        {
            trial.WrongReason ??= $"{forgery.Variant}: refused for its {named}, not for its {intended} as intended: this "
                + $"proved nothing about the {intended} check";
        }
    }

    /// <summary>A cut connection is how servers refuse a header that is too long for them.</summary>
    private bool IsTooLongForServers(Forgery forgery) => forgery.Token.Length >= LongestOrdinaryToken
        && forgery.Token.Length > attacker.Token.SigningInput.Length + attacker.Token.SignatureSegment.Length + 1;

    private OutgoingRequest Request(Forgery forgery)
    {
        if (forgery.Deliver is null)
        {
            return session.Request(forgery.Token);
        }

        var request = session.Request(token: null);
        forgery.Deliver(request, forgery.Token, session.Place);
        return request;
    }

    /// <summary>A failure of the service is a finding of its own, whichever attack caused it.</summary>
    private void RecordCrash(Trial trial, Forgery forgery, string observed)
    {
        var crashes = CheckCatalogue.JwtAttack(Attacks.CrashesOnHostileInput.StableId);
        if (trial.Attack == crashes || tally.Findings.Exists(finding => finding.Attack == crashes))
        {
            return;
        }

        var named = forgery with { Variant = $"{trial.Attack}: {forgery.Variant}" };
        var evidence = EvidenceOf.Breach(named, observed, trial, Request(forgery), session, controls, attacker);
        tally.Findings.Add(new Finding(crashes, evidence with { VariantsThrough = 1, VariantsSent = 1 }));
    }

    private bool Conclude(Trial trial)
    {
        var attack = trial.Attack;
        if (trial.Crash is { } crash)
        {
            RecordCrash(trial, crash.Forgery, crash.Observed);
        }

        if (trial.Through is { } through)
        {
            tally.Run.Add(attack);
            tally.Findings.RemoveAll(finding => finding.Attack == attack);
            tally.Findings.Add(new Finding(attack, EvidenceOf.Breach(through.Forgery, through.Observed, trial, Request(through.Forgery), session, controls, attacker)));
            return true;
        }

        if (trial is { Sent: 0, Unread: null, Skipped: null } && tally.Stopped is not null)
        {
            return false; // it did not get its turn
        }

        if (trial.Unread is null && (trial.Sent == 0 || trial.Skipped is not null))
        {
            tally.NotApplicable.Add(new NotChecked(attack.Id, attack.Name, trial.Skipped ?? (trial.NotCarried > 0
                ? $"none of its {trial.NotCarried} tokens can be carried in the {session.Place.Description}"
                : "it makes no token out of this one")));
            return false;
        }

        if (trial.WrongReason is { } wrongReason)
        {
            tally.WrongReason.Add(new NotChecked(attack.Id, attack.Name, wrongReason));
        }
        else if (trial.Unread is { } unread)
        {
            tally.Inconclusive.Add(new NotChecked(attack.Id, attack.Name, unread));
        }
        else if (tally.Stopped is null)
        {
            tally.Run.Add(attack);
        }

        return false;
    }
}
