using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>One of the byte strings as which a public key is stored, and passed to an HMAC by mistake.</summary>
/// <param name="Name">The form in words: <c>the SPKI PEM with CRLF</c>.</param>
/// <param name="Bytes">What an HMAC would be keyed with.</param>
internal sealed record PublicKeyForm(string Name, byte[] Bytes)
{
    public static PublicKeyForm Text(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The SubjectPublicKeyInfo (RFC 5280 4.1.2.7) of an RSA, EC or X509 key; null for any other.</summary>
    public static byte[]? Spki(SecurityKey key) =>
        Rsa(key)?.ExportSubjectPublicKeyInfo() ?? Ec(key)?.ExportSubjectPublicKeyInfo();

    public static RSA? Rsa(SecurityKey key) =>
        key is X509SecurityKey x509 ? x509.Certificate.GetRSAPublicKey() : JwsSigner.Rsa(key);

    public static ECDsa? Ec(SecurityKey key) =>
        key is X509SecurityKey x509 ? x509.Certificate.GetECDsaPublicKey() : JwsSigner.Ec(key);
}
