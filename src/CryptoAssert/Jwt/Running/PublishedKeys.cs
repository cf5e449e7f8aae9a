using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt;

/// <summary>The keys that a service publishes, for an attacker to know.</summary>
internal static class PublishedKeys
{
    /// <exception cref="CheckSetupException">There is no JWK set; says what there is instead.</exception>
    public static async Task<IReadOnlyList<SecurityKey>> FetchAsync(HttpSender sender, string path, CancellationToken cancellationToken)
    {
        var (json, _) = await PublishedJwks.FetchAsync(sender, new OutgoingRequest(HttpMethod.Get, path, () => null), cancellationToken).ConfigureAwait(false);
        try
        {
            return SecurityKeys.FromJwks(json);
        }
        catch (FormatException exception)
        {
            throw new CheckSetupException($"KnowingJwks(\"{path}\"): {exception.Message}", exception);
        }
    }
}
