using CryptoAssert.Http;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys;

/// <summary>Fetches a JWK set, or follows a discovery document to it on the same host.</summary>
internal static class PublishedKeySets
{
    public static async Task<(KeysRead Keys, int Requests)> FetchAsync(ApiEndpoint endpoint, CryptoPolicy policy, CancellationToken cancellationToken)
    {
        HostGuard.Demand(endpoint.Target, endpoint.AllowedHosts);
        var sender = new HttpSender(endpoint.Target.Connect(), policy, endpoint.Target.App);
        var request = endpoint.NewRequest();
        var path = request.PathAndQuery;
        var body = await GetAsync(sender, request, path, cancellationToken).ConfigureAwait(false);
        if (body.Contains("\"jwks_uri\"", StringComparison.Ordinal))
        {
            var address = JwksUri(body, path);
            var own = sender.BaseAddress ?? new Uri("http://localhost");
            if (HostGuard.Resolve(own, address) is not { } resolved || resolved.Host != own.Host)
            {
                throw new CheckSetupException($"The discovery document at {path} names a JWKS that is not on this host ({address}): check it there.");
            }

            path = resolved.PathAndQuery;
            body = await GetAsync(sender, new OutgoingRequest(HttpMethod.Get, path, () => null), path, cancellationToken).ConfigureAwait(false);
        }

        return (KeyAnalysis.Read(() => JsonWebKeySetReader.Read(body, path)), sender.Requests);
    }

    private static string JwksUri(string body, string path)
    {
        try
        {
            return OpenIdDiscovery.JwksUri(body, path);
        }
        catch (KeyFormatException exception)
        {
            throw new CheckSetupException(exception.Message, exception);
        }
    }

    private static async Task<string> GetAsync(HttpSender sender, OutgoingRequest request, string path, CancellationToken cancellationToken)
    {
        var answer = await sender.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return answer.Status == 200 ? answer.Body : throw new CheckSetupException($"The service answered {answer} for {path} instead of a JWK set.");
    }
}
