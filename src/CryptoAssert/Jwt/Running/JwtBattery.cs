using System.Globalization;
using CryptoAssert.Checks;
using CryptoAssert.Http;
using CryptoAssert.Jwt.Attacks;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt;

/// <summary>Runs a check: controls, attacks one after the other, controls again, report.</summary>
internal sealed class JwtBattery
{
    private static readonly TimeSpan LongestBudget = TimeSpan.FromDays(1);

    private readonly ProtectedEndpoint _endpoint;
    private readonly JwtCheck _check;
    private readonly JwtControls _controls = new();
    private readonly JwtTally _tally = new();
    private readonly int _seed;
    private JwtSession? _session;
    private Redaction _redaction = new(inProcess: true);

    private JwtBattery(ProtectedEndpoint endpoint, JwtCheck check)
    {
        _endpoint = endpoint;
        _check = check;
        _seed = check.Policy.Seed ?? Random.Shared.Next(1, int.MaxValue);
    }

    /// <exception cref="OperationCanceledException">The caller's token was cancelled.</exception>
    public static Task<CheckReport> RunAsync(ProtectedEndpoint endpoint, JwtCheck check, CancellationToken cancellationToken) =>
        new JwtBattery(endpoint, check).RunAsync(cancellationToken);

    private async Task<CheckReport> RunAsync(CancellationToken cancellationToken)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            budget.CancelAfter(_check.Policy.Budget < LongestBudget ? _check.Policy.Budget : LongestBudget);
            return await AttackAsync(budget.Token).ConfigureAwait(false);
        }
        catch (CheckSetupException exception)
        {
            return Report(Outcome.ControlFailed, exception.Message, exception.InnerException);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            var seconds = $"The budget of {_check.Policy.Budget.TotalSeconds:0.#} s ran out";
            return _controls.Oracle is null
                ? Report(Outcome.ControlFailed, $"{seconds} before the controls were answered: the app did not start, or "
                    + $"does not answer. A longer one: Under(CryptoPolicy.Default with {{ Budget = .. }}).")
                : Report(Outcome.Inconclusive, $"{seconds} after {_tally.Run.Count} of {_check.Attacks.Count} attacks. A "
                    + $"longer one: Under(CryptoPolicy.Default with {{ Budget = .. }}).");
        }
    }

    private async Task<CheckReport> AttackAsync(CancellationToken cancellationToken)
    {
        _session = await JwtSession.OpenAsync(_endpoint, _check.Policy, cancellationToken).ConfigureAwait(false);
        var text = await _session.TokenAsync(cancellationToken).ConfigureAwait(false);
        if (!RawJwt.TryParse(text, out var token, out var why))
        {
            return Report(
                Outcome.NotApplicable,
                $"The credential is not a signed JWT: {why}. Attacks on JWTs say nothing about an opaque token; an encrypted one needs WithTestIssuer.");
        }

        var second = _session.TokenIsFixed ? null : await SecondTokenAsync(token, cancellationToken).ConfigureAwait(false);
        _redaction = new Redaction(_session.Sender.InProcess, token, second);
        var random = new Random(_seed);
        await _controls.LearnAsync(_session, token, second, random, _endpoint.AcceptedRule, cancellationToken).ConfigureAwait(false);
        if (_controls.Problem is { } problem)
        {
            return Report(Outcome.ControlFailed, problem, _controls.Valid?.Failure);
        }

        var attacker = new Attacker
        {
            Token = token,
            SecondToken = second,
            Place = _session.Place,
            Method = _session.Request(token: null).Method,
            PublicKeys = _session.PublicKeys,
            Issuer = _session.Issuer?.Signer,
            EncryptionKey = _session.EncryptionKey,
            OtherIssuers = _session.Issuer?.OtherIssuers ?? [],
            Publisher = _session.Issuer?.Publisher,
            Callback = await ListenerAsync().ConfigureAwait(false),
            JudgedByRule = _endpoint.AcceptedRule is not null,
            Policy = _check.Policy,
            Random = random,
        };
        if (ConfusionWithoutAKey(attacker))
        {
            return Report(
                Outcome.NotApplicable,
                "The service signs with an RSA key that the attacker does not know, so no key can be confused. "
                + "Give it, as everyone can know it: KnowingPublicKey(pem) or KnowingJwks(path).");
        }

        var runner = new AttackRunner(_session, _controls, attacker, _tally);

        // a verifier that accepts an unknown alg with junk accepts everything: one cause, asked first
        var nothingVerified = await runner.GetsThroughAsync(CheckCatalogue.JwtAttack("CRY1000"), cancellationToken).ConfigureAwait(false);
        if (!nothingVerified && !_check.Attacks.Any(attack => attack is SignatureNotVerified))
        {
            _tally.Run.Clear(); // it served as a control only
            _tally.ForgedTokens = 0;
        }

        // whoever accepts that finding still wants to hear of the others
        var explainsAll = nothingVerified && !_check.Acceptances.Exists(acceptance => acceptance.Id == "CRY1000");
        foreach (var attack in _check.Attacks.Where(attack => attack is not SignatureNotVerified))
        {
            if (explainsAll && attack.Tier == JwtTier.Forgery)
            {
                _tally.NotApplicable.Add(new NotChecked(attack.Id, attack.Name, "the service verifies no signature "
                    + "(CRY1000): mend that first"));
                continue;
            }

            await runner.GetsThroughAsync(attack, cancellationToken).ConfigureAwait(false);
            if (_tally.Stopped is not null)
            {
                break;
            }
        }

        if (_tally.Stopped is { } stopped)
        {
            return Report(_tally.OutOfBudget ? Outcome.Inconclusive : Outcome.ControlFailed, stopped);
        }

        // the very token that the forgeries were made from: had it expired on the way, they would have been refused for that
        var stillAccepted = await _controls.StillAcceptedAsync(_session, text, cancellationToken).ConfigureAwait(false);
        return stillAccepted ? Report(Outcome.Passed) : Report(Outcome.ControlFailed, _controls.Problem);
    }

    /// <summary>
    /// A check of nothing but confusion, in which the heart of it, the public key, is missing. From ES* tokens it is recovered.
    /// </summary>
    private bool ConfusionWithoutAKey(Attacker attacker) =>
        attacker.PublicKeys.Count == 0
        && attacker.Token.Alg is ['R' or 'P', 'S', ..]
        && _check.Attacks.TrueForAll(attack => attack.Family == JwtFamily.AlgorithmConfusion)
        && _check.Attacks.Exists(attack => attack is ConfusionPemSpki);

    /// <summary>
    /// The attacker's web server; null where no attack calls out, or the service is on a machine that could not reach it.
    /// </summary>
    private async Task<CallbackListener?> ListenerAsync() =>
        _check.Attacks.Any(attack => attack.Needs.HasFlag(Needs.Callback)) && _endpoint.Endpoint.Target.IsOnThisMachine
            ? await CallbackListener.GetAsync().ConfigureAwait(false)
            : null;

    /// <summary>Another valid token; null when the delegate gives the same one again.</summary>
    private async Task<RawJwt?> SecondTokenAsync(RawJwt first, CancellationToken cancellationToken)
    {
        var text = await _session!.TokenAsync(cancellationToken).ConfigureAwait(false);
        return RawJwt.TryParse(text, out var second, out _) && second.SigningInput != first.SigningInput ? second : null;
    }

    /// <summary>The report, with an outcome that holds when nothing in the tally says otherwise.</summary>
    private CheckReport Report(Outcome outcome, string? problem = null, Exception? error = null)
    {
        var verdict = JwtVerdict.Of(outcome, problem, _tally, _check);
        return new CheckReport(new CheckedSubject(_check.Verbs, _endpoint.ToString(), _endpoint.Endpoint.Target.Description, _check.CallSite))
        {
            Outcome = verdict.Outcome,
            Problem = verdict.Problem is null ? null : _redaction.Of(verdict.Problem),
            Findings = verdict.Findings,
            AcceptedFindings = verdict.AcceptedFindings,
            AttacksRun = [.. _tally.Run],
            NotApplicable = [.. _tally.NotApplicable],
            Inconclusive = [.. _tally.WrongReason.Concat(_tally.Inconclusive).Select(attack => attack with { Reason = _redaction.Of(attack.Reason) })],
            Controls = [.. _controls.Results.Select(control => control with { Observed = _redaction.Of(control.Observed) })],
            ForgedTokens = _tally.ForgedTokens,
            Withstood = string.Create(
                CultureInfo.InvariantCulture,
                $"withstood {_tally.Run.Count - verdict.AcceptedFindings.Count(finding => _tally.Run.Contains(finding.Attack))} attacks ({_tally.ForgedTokens} forged tokens)"),
            Tried = _tally.Run.Count == 0 ? null : string.Create(
                CultureInfo.InvariantCulture,
                $"{Through(verdict)} of {_tally.Run.Count} got through ({_tally.ForgedTokens} forged tokens), {_tally.NotApplicable.Count} not applicable"),
            Requests = _session?.Sender.Requests ?? 0,
            Seed = _seed,
            Error = error,
            Policy = _check.Policy,
            IsOfOneAttack = _check.Attacks.Count == 1,
        };
    }

    private int Through(JwtVerdict verdict) =>
        verdict.Findings.SelectMany(finding => finding.Symptoms.Prepend(finding)).Count(finding => _tally.Run.Contains(finding.Attack));
}
