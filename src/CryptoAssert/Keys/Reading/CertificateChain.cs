using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace CryptoAssert.Keys.Reading;

/// <summary>
/// The certificates of a JWK's <c>x5c</c>: the first is of the key, each next one of the issuer before (RFC 7517 4.7).
/// </summary>
internal static class CertificateChain
{
    public static IReadOnlyList<X509Certificate2> Of(JsonElement jwk, string origin) =>
        [.. JwkMembers.Texts(jwk, "x5c").Select((text, index) => Certificate(text, string.Create(CultureInfo.InvariantCulture, $"{origin}: \"x5c\"[{index}]")))];

    private static X509Certificate2 Certificate(string text, string origin)
    {
        if (text.AsSpan().IndexOfAny('-', '_') >= 0)
        {
            throw new KeyFormatException(
                $"{origin} is base64url or PEM: it has to be the DER certificate in base64, without lines (RFC 7517 4.7).");
        }

        try
        {
            return X509CertificateLoader.LoadCertificate(Convert.FromBase64String(text));
        }
        catch (Exception exception) when (exception is FormatException or CryptographicException)
        {
            throw new KeyFormatException($"{origin} is no certificate in base64: it was cut, or is something else.", exception);
        }
    }
}
