namespace SchemesApi;

/// <summary>The issuer's host as seen from a test: out of reach. Remembers whether anyone tried.</summary>
public sealed class NoNetwork : HttpMessageHandler
{
    private static int _requests;

    public static int Requests => Volatile.Read(ref _requests);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _requests);
        throw new HttpRequestException($"There is no network here: {request.RequestUri}");
    }
}
