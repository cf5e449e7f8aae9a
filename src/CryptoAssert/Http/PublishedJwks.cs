using System.Text.Json;

namespace CryptoAssert.Http;

/// <summary>Fetches the text of a JWK set, or follows a discovery document to it on the same host.</summary>
internal static class PublishedJwks
{
    /// <returns>The text, and the path where it was.</returns>
    /// <exception cref="CheckSetupException">There is none; says what there is instead.</exception>
    public static async Task<(string Json, string Path)> FetchAsync(HttpSender sender, OutgoingRequest request, CancellationToken cancellationToken)
    {
        var path = request.PathAndQuery;
        var json = await GetAsync(sender, request, cancellationToken).ConfigureAwait(false);
        if (JwksUri(json) is not { } address)
        {
            return (json, path);
        }

        var own = sender.BaseAddress ?? new Uri("http://localhost");
        if (HostGuard.Resolve(own, address) is not { } resolved)
        {
            throw new CheckSetupException($"The discovery document at {path} names a JWKS that is no address: {address}");
        }

        if (resolved.Host != own.Host)
        {
            throw new CheckSetupException(
                $"The discovery document at {path} names a JWKS on another host ({resolved.Host}), which is not fetched. "
                + "Ask there: client.JsonWebKeySet(..); or give the keys: KnowingPublicKey(pem).");
        }

        return (await GetAsync(sender, new OutgoingRequest(HttpMethod.Get, resolved.PathAndQuery, () => null), cancellationToken).ConfigureAwait(false), resolved.PathAndQuery);
    }

    private static async Task<string> GetAsync(HttpSender sender, OutgoingRequest request, CancellationToken cancellationToken)
    {
        var answer = await sender.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return answer.Status == 200 ? answer.Body : throw new CheckSetupException($"{request.PathAndQuery}: the service answered {answer} instead of a JWK set. Check the path: usually /.well-known/jwks.json, or /.well-known/openid-configuration, which names it.");
    }

    private static string? JwksUri(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("jwks_uri", out var uri) && uri.ValueKind == JsonValueKind.String
                ? uri.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null; // what it is, its reader says
        }
    }
}
