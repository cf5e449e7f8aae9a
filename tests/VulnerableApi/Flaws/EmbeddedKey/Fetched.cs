using System.Security.Cryptography;
using System.Text.Json;
using HardenedApi.Strict;
using Microsoft.IdentityModel.Tokens;

namespace VulnerableApi.Flaws;

/// <summary>What a service fetches from an address that it was given; null when nothing comes.</summary>
internal static class Fetched
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(3) };

    public static string? Text(string? url)
    {
        try
        {
            using var response = Client.Send(new HttpRequestMessage(HttpMethod.Get, url));
            using var reader = new StreamReader(response.Content.ReadAsStream());
            return reader.ReadToEnd();
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException
            or UriFormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The first RSA key with a kid, of the JWK set at an address.</summary>
    public static RsaSecurityKey? RsaKey(string? url, string kid)
    {
        try
        {
            return Text(url) is { } json
                && JsonWebKeySet.Create(json).Keys.FirstOrDefault(jwk => jwk.Kid == kid) is { } found
                && JsonWebKeyConverter.TryConvertToSecurityKey(found, out var key)
                ? key as RsaSecurityKey
                : null;
        }
        catch (Exception exception) when (exception is ArgumentException or JsonException)
        {
            return null;
        }
    }

    public static bool Verifies(this RsaSecurityKey? key, StrictJws jws) =>
        key is not null
        && RSA.Create(key.Parameters).VerifyData(jws.SigningInput, jws.Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
}
