namespace CryptoAssert.Keys.Reading;

/// <summary>
/// Reads where the keys are from an OpenID discovery document (OpenID Connect Discovery 1.0 3); the caller follows.
/// </summary>
internal static class OpenIdDiscovery
{
    private const string Needed = "a discovery document is a JSON object with \"issuer\" and \"jwks_uri\" (OpenID Connect Discovery 1.0 3)";

    /// <exception cref="KeyFormatException">The text names no address.</exception>
    public static string JwksUri(string json, string origin)
    {
        using var document = JsonText.Parse(json, origin, Needed);
        if (JwkMembers.Text(document.RootElement, "jwks_uri") is { Length: > 0 } address)
        {
            return address;
        }

        throw new KeyFormatException(JwkMembers.Has(document.RootElement, "keys")
            ? $"{origin} is a JWKS itself: read it as one."
            : $"{origin} has no \"jwks_uri\": {Needed}.");
    }
}
