using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// A certificate as PEM, as DER, and as the string in an <c>x5c</c> array (RFC 7517 4.7); nothing for other keys.
/// </summary>
internal static class CertificateForms
{
    public static IEnumerable<PublicKeyForm> Of(SecurityKey key) => key is X509SecurityKey x509
        ?
        [
            .. PemForms.Certificate(x509),
            new PublicKeyForm("the certificate DER", x509.Certificate.RawData),
            PublicKeyForm.Text("the x5c string", Convert.ToBase64String(x509.Certificate.RawData)),
        ]
        : [];
}
