using CryptoAssert.Http;
using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Timing.Sampling;

/// <summary>
/// Sends pairs of requests, each pair in an order that a fair coin decides. That coin is what the verdict rests on: under it the sign
/// of the difference is fair whatever the machine does.
/// </summary>
internal sealed class PairSampler(TimedSender sender, Func<bool, HttpRequestMessage> request, HttpAnswer usual, Random random) : IPairSampler
{
    /// <summary>Why no further pair means anything; null while all answers are as they were.</summary>
    public string? Changed { get; private set; }

    /// <summary>The next pair; null when an answer was not as before.</summary>
    public async ValueTask<TimedPair?> NextAsync(CancellationToken cancellationToken)
    {
        var bFirst = random.Next(2) == 1;
        // built in the order of sending: what was written last is still in the cache, and must not always be the same class
        using var messageFirst = request(bFirst);
        using var messageSecond = request(!bFirst);
        var first = await SendAsync(messageFirst, cancellationToken).ConfigureAwait(false);
        var second = await SendAsync(messageSecond, cancellationToken).ConfigureAwait(false);
        var (a, b) = bFirst ? (second, first) : (first, second);
        return Changed is null ? new TimedPair(bFirst, a.Server, b.Server, a.Wall, b.Wall) : null;
    }

    /// <summary>One request of a class, outside a pair.</summary>
    public async ValueTask<(long Wall, long? Server)> OneAsync(bool b, CancellationToken cancellationToken)
    {
        using var message = request(b);
        var timed = await SendAsync(message, cancellationToken).ConfigureAwait(false);
        return (timed.Wall, timed.Server);
    }

    private async Task<TimedAnswer> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var timed = await sender.SendAsync(message, cancellationToken).ConfigureAwait(false);
        if (timed.Answer.Status != usual.Status)
        {
            Changed ??= timed.Answer.Status == 429
                ? $"The service limits the rate: it answered {timed.Answer} after {sender.Requests} requests. Switch the limit off in the test host."
                : timed.Answer.IsServerError
                    ? $"The service answered {timed.Answer} after {sender.Requests} requests: mend that before anything can be measured."
                : $"The answers changed on the way: {usual} became {timed.Answer} after {sender.Requests} requests, as with a lock-out or a cache. "
                    + "Switch it off in the test host, or give another account each time: Attempt.Fresh(i => ..).";
        }

        return timed;
    }
}
