using System.Buffers;
using System.Diagnostics;
using System.Text;

namespace CryptoAssert.Http;

/// <summary>
/// Sends requests within the policy's limits and records the answers. Never throws for what a service does.
/// </summary>
/// <param name="client">Sends the requests.</param>
/// <param name="policy">The limits.</param>
/// <param name="app">The app, when it runs in this process.</param>
internal sealed class HttpSender(HttpClient client, CryptoPolicy policy, AppHost? app)
{
    private static readonly char[] Whitespace = [' ', '\t', '\r', '\n'];

    public Uri? BaseAddress => client.BaseAddress;

    /// <summary>The app runs in this process.</summary>
    public bool InProcess => app is not null;

    public int Requests { get; private set; }

    /// <exception cref="OperationCanceledException">The check was cancelled or its budget ran out.</exception>
    public async Task<HttpAnswer> SendAsync(OutgoingRequest request, CancellationToken cancellationToken)
    {
        using var message = Build(request);
        return await SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a message that was built before.</summary>
    /// <exception cref="OperationCanceledException">The check was cancelled or its budget ran out.</exception>
    public async Task<HttpAnswer> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Requests++;
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(policy.ResponseTimeout);
        var sentTo = SentTo(message);
        if (sentTo is not null && sentTo.Host != client.BaseAddress!.Host)
        {
            throw new CheckSetupException($"The path {message.RequestUri} leads to another host ({sentTo.Host}), which is none of this check's business.");
        }

        var start = Stopwatch.GetTimestamp();
        try
        {
            var sending = client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, timeout.Token);
            using var response = await OrDisposeAsync(sending, timeout.Token).ConfigureAwait(false);
            var toHeaders = Stopwatch.GetTimestamp() - start;
            var followedTo = FollowedTo(sentTo, response);
            if (!InProcess && followedTo is not null && followedTo.Host != client.BaseAddress!.Host)
            {
                throw new CheckSetupException(
                    $"The HttpClient followed a redirect to another host ({followedTo.Host}), which is none of this check's business. "
                    + "Give one that does not: new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = .. }.");
            }

            var (body, endless) = await ReadBodyAsync(response.Content, timeout.Token, cancellationToken).ConfigureAwait(false);
            return new HttpAnswer
            {
                Status = (int)response.StatusCode,
                ReasonPhrase = response.ReasonPhrase ?? "",
                Headers = [.. response.Headers.Concat(response.Content.Headers)
                    .SelectMany(header => header.Value, (header, value) => KeyValuePair.Create(header.Key, value))],
                Body = body,
                BodyNeverEnded = endless,
                MediaType = response.Content.Headers.ContentType?.MediaType,
                Location = response.Headers.Location ?? followedTo,
                Elapsed = Stopwatch.GetElapsedTime(start),
                TicksToHeaders = toHeaders,
            };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception) when (timeout.IsCancellationRequested || (!RunsInMemory && exception is HttpRequestException or IOException))
        {
            return new HttpAnswer { Status = 0, Failure = exception, Elapsed = Stopwatch.GetElapsedTime(start) };
        }
#pragma warning disable CA1031 // an in-memory host hands the app's own unhandled exception, of any type, to its client
        catch (Exception exception) when (exception is not CheckSetupException)
#pragma warning restore CA1031
        {
            return new HttpAnswer { Status = InProcess ? 500 : 0, Failure = exception, Elapsed = Stopwatch.GetElapsedTime(start) };
        }
    }

    /// <exception cref="CheckSetupException">The user's own content factory threw.</exception>
    public static HttpRequestMessage Build(OutgoingRequest request)
    {
        try
        {
            return request.ToMessage();
        }
#pragma warning disable CA1031 // the content factory is the user's and throws what it likes
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw new CheckSetupException($"The request could not be built: {exception.GetType().Name}: {exception.Message}", exception);
        }
    }

    /// <summary>On a test server there is no network that could fail: what comes out of it, the app threw.</summary>
    private bool RunsInMemory => app is { IsInMemory: true };

    /// <summary>A client that does not listen to its token is left behind, and its response closed when it comes.</summary>
    private static async Task<HttpResponseMessage> OrDisposeAsync(Task<HttpResponseMessage> sending, CancellationToken timeout)
    {
        try
        {
            return await sending.WaitAsync(timeout).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            _ = sending.ContinueWith(
                late => late.Result.Dispose(), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
            throw;
        }
    }

    private Uri? SentTo(HttpRequestMessage message) =>
        client.BaseAddress is { } address && message.RequestUri is { } path ? new Uri(address, path) : null;

    private static Uri? FollowedTo(Uri? sentTo, HttpResponseMessage response)
    {
        var answeredBy = response.RequestMessage?.RequestUri;
        return sentTo is null || answeredBy is null || answeredBy == sentTo ? null : answeredBy;
    }

    private async Task<(string Body, bool Endless)> ReadBodyAsync(
        HttpContent content, CancellationToken timeout, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(policy.MaxResponseBytes + 1);
        var length = 0;
        var endless = false;
        try
        {
            var stream = await content.ReadAsStreamAsync(timeout).ConfigureAwait(false);
            int read;
            while (length <= policy.MaxResponseBytes
                && (read = await stream.ReadAsync(buffer.AsMemory(length, policy.MaxResponseBytes + 1 - length), timeout).AsTask()
                    .WaitAsync(timeout).ConfigureAwait(false)) > 0)
            {
                length += read;
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            endless = true;
        }

        var body = Encoding.UTF8.GetString(buffer, 0, Math.Min(length, policy.MaxResponseBytes)).Trim(Whitespace);
        if (!endless)
        {
            ArrayPool<byte>.Shared.Return(buffer); // else a stream that does not listen may still write into it
        }

        return (body, endless);
    }
}
