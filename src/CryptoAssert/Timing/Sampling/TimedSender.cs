using System.Diagnostics;
using CryptoAssert.Http;

namespace CryptoAssert.Timing.Sampling;

/// <summary>Sends one request at a time and reads both clocks. What is built is built before, what is read is read after.</summary>
internal sealed class TimedSender(TimedApp app, CryptoPolicy policy)
{
    private static readonly TimeSpan ProbeTimeout = TimeSpan.FromSeconds(2);

    private readonly HttpSender _sender = new(app.Client, policy, app.Host);

    public int Requests => _sender.Requests;

    public async Task<TimedAnswer> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var server = app.Probe?.Expect();
        var answer = await _sender.SendAsync(message, cancellationToken).ConfigureAwait(false);
        var inside = server is null || answer.Failure is not null ? null : await ServerTimeAsync(server, cancellationToken).ConfigureAwait(false);
        return new TimedAnswer(answer, Nanoseconds(answer.TicksToHeaders), inside);
    }

    public static long Nanoseconds(long ticks) => (long)(ticks * (1e9 / Stopwatch.Frequency));

    /// <summary>The answer may be here a moment before the pipeline has ended.</summary>
    private static async Task<long?> ServerTimeAsync(Task<long> server, CancellationToken cancellationToken)
    {
        try
        {
            return Nanoseconds(await server.WaitAsync(ProbeTimeout, cancellationToken).ConfigureAwait(false));
        }
        catch (TimeoutException)
        {
            return null;
        }
    }
}
