using System.Text.Json;
using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt;

/// <summary>
/// Fetches the keys that a service publishes: a JWK set, or a discovery document that names one on the same host.
/// </summary>
internal static class PublishedKeys
{
    /// <exception cref="CheckSetupException">There is no JWK set; says what there is instead.</exception>
    public static async Task<IReadOnlyList<SecurityKey>> FetchAsync(HttpSender sender, string path, CancellationToken cancellationToken)
    {
        var answer = await GetAsync(sender, path, cancellationToken).ConfigureAwait(false);
        if (JwksUri(answer.Body) is { } jwksUri)
        {
            var own = sender.BaseAddress ?? new Uri("http://localhost");
            if (!Uri.TryCreate(own, jwksUri, out var absolute))
            {
                throw new CheckSetupException($"The discovery document at {path} names a JWKS that is no address: {jwksUri}");
            }

            if (absolute.Host != own.Host)
            {
                throw new CheckSetupException(
                    $"The discovery document at {path} names a JWKS on another host ({absolute.Host}), which is not fetched. Give its keys: KnowingPublicKey(pem).");
            }

            path = absolute.PathAndQuery;
            answer = await GetAsync(sender, path, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            return SecurityKeys.FromJwks(answer.Body);
        }
        catch (FormatException exception)
        {
            throw new CheckSetupException($"KnowingJwks(\"{path}\"): {exception.Message}", exception);
        }
    }

    private static async Task<HttpAnswer> GetAsync(HttpSender sender, string path, CancellationToken cancellationToken)
    {
        var answer = await sender.SendAsync(new OutgoingRequest(HttpMethod.Get, path, () => null), cancellationToken).ConfigureAwait(false);
        return answer.Status == 200
            ? answer
            : throw new CheckSetupException($"KnowingJwks(\"{path}\"): the service answered {answer} instead of a JWK set.");
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
            return null;
        }
    }
}
