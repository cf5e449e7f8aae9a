using CryptoAssert.Http;
using CryptoAssert.Timing.Sampling;

namespace CryptoAssert.Timing;

/// <summary>The requests with known answers: the right secret is accepted, both wrong ones are refused alike.</summary>
internal sealed class SecretControls
{
    private readonly List<ControlResult> _results = [];
    private IReadOnlyList<Exchange> _right = [];
    private IReadOnlyList<Exchange> _wrong = [];

    public IReadOnlyList<ControlResult> Results => _results;

    /// <summary>Why nothing can be measured; null when the controls held.</summary>
    public string? Problem { get; private set; }

    public Exception? Error { get; private set; }

    /// <summary>How the answers to both wrong secrets differ; null when they do not.</summary>
    public string? Difference { get; private set; }

    /// <summary>The answer to a wrong secret.</summary>
    public HttpAnswer? Refused { get; private set; }

    /// <summary>The answer to the right secret is of those that mean that something is too long.</summary>
    public bool MayBeTooLong => !_right[^1].Answer.Answered || _right[^1].Answer.Status is 400 or 413 or 414 or 431 or >= 500;

    /// <summary>The right secret is told from a wrong one.</summary>
    private bool Accepted { get; set; }

    public async Task LearnAsync(SecretService service, Random coin, CancellationToken cancellationToken)
    {
        _right =
        [
            await SendAsync(service, service.Right(), cancellationToken).ConfigureAwait(false),
            await SendAsync(service, service.Right(), cancellationToken).ConfigureAwait(false),
        ];
        var first = new List<Exchange>();
        var last = new List<Exchange>();
        Difference = await AnswerDifference
            .LearnAsync(
                ("a wrong first character", first),
                ("a wrong last character", last),
                pairs: 2,
                atEnd => SendAsync(service, service.Wrong(atEnd ? WrongAt.End : WrongAt.Start), cancellationToken),
                coin)
            .ConfigureAwait(false);
        _wrong = last;
        Refused = last[0].Answer;
        var right = _right[^1].Answer;
        Error = right.Failure;
        Accepted = right.Answered && AnswerDifference.Between(("a wrong secret", last), ("the right one", _right)) is not null;
        if (!right.Answered || right.IsServerError || !Refused.Answered)
        {
            Problem = $"The service answered the right secret with {right} and a wrong one with {Refused}: nothing can be learned from that. "
                + $"Send one request with the secret in the {service.PlaceDescription} by hand, and see what it needs.";
        }
        else if (!Accepted && right.Status < 400)
        {
            Problem = $"The service answers a wrong secret like the right one ({right}): it compares nothing or only a part of it, or the secret belongs elsewhere than in the {service.PlaceDescription}.";
        }
        else if (!Accepted)
        {
            Problem = $"The right secret was refused like a wrong one ({right}): {Refusal(right, service)}";
        }

        _results.Add(new ControlResult("right secret", "accepted", right.ToString(), Accepted));
        _results.Add(new ControlResult("wrong first character", "refused", first[0].Answer.ToString(), Accepted));
        _results.Add(new ControlResult("wrong last character", "refused, alike", Refused.ToString(), Difference is null));
    }

    /// <summary>The right secret must still be accepted, and a wrong one refused in the same words.</summary>
    public async Task AfterAsync(SecretService service, CancellationToken cancellationToken)
    {
        var right = await SendAsync(service, service.Right(), cancellationToken).ConfigureAwait(false);
        Exchange[] wrong =
        [
            await SendAsync(service, service.Wrong(WrongAt.End), cancellationToken).ConfigureAwait(false),
            await SendAsync(service, service.Wrong(WrongAt.End), cancellationToken).ConfigureAwait(false),
        ];
        var holds = right.Answer.Status == _right[^1].Answer.Status;
        var changed = AnswerDifference.Between(("a wrong secret before the measurement", _wrong), ("one after it", wrong));
        _results.Add(new ControlResult("right secret, afterwards", "accepted", right.Answer.ToString(), holds));
        _results.Add(new ControlResult("wrong secret, afterwards", "refused as before", wrong[^1].Answer.ToString(), changed is null));
        var what = !holds ? $"The right secret was accepted before the measurement and is not after it ({right.Answer})"
            : changed is not null ? $"The answers changed on the way ({changed})"
            : null;
        Problem = what is null ? null
            : $"{what}: a lock-out, a rate limit or a cache answered what the comparison should have. Switch it off in the test host.";
    }

    private static string Refusal(HttpAnswer answer, SecretService service) => answer.Status switch
    {
        404 or 405 or 415 => "is that the path, the method, the kind of body that the service takes?",
        429 => "the service limits the rate. Switch the limit off in the test host.",
        413 or 414 or 431 => FormattableString.Invariant(
            $"the service, or what stands in front of it, takes nothing so long ({service.Candidate.Length:N0} characters). Raise its limit, or test the comparer by itself: ConstantTime.Of(comparer.Matches)."),
        _ => Reached(service),
    };

    private static string Reached(SecretService service) => service.Source switch
    {
        SecretSource.Configured { Key: var key } => FormattableString.Invariant(
            $"the configuration entry {key} does not reach what compares it. Is that the entry, is it read before the test changes it (a static field), is the secret sent in the {service.PlaceDescription}, may it be so long ({service.Candidate.Length:N0} characters)?"),
        SecretSource.Installed => FormattableString.Invariant($"what InstalledBy stored does not reach what compares it, the secret belongs elsewhere than in the {service.PlaceDescription}, or it may not be so long ({service.Candidate.Length:N0} characters)."),
        _ => $"the service has another one, or it belongs elsewhere than in the {service.PlaceDescription}.",
    };

    private static async Task<Exchange> SendAsync(SecretService service, OutgoingRequest request, CancellationToken cancellationToken)
    {
        using var message = HttpSender.Build(request);
        return new Exchange(request, (await service.Sender.SendAsync(message, cancellationToken).ConfigureAwait(false)).Answer);
    }
}
