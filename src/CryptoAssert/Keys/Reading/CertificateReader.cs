using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace CryptoAssert.Keys.Reading;

/// <summary>Reads the key that a certificate speaks for.</summary>
internal static class CertificateReader
{
    public static KeysRead Read(X509Certificate2 certificate, string origin)
    {
        KeysRead read;
        try
        {
            read = SubjectPublicKey.Read(certificate.PublicKey.ExportSubjectPublicKeyInfo(), origin);
        }
        catch (AsnContentException exception)
        {
            throw new KeyFormatException($"{origin} is a certificate whose public key is malformed: issue it anew.", exception);
        }

        return read with { Keys = [.. read.Keys.Select(key => key with { Certificate = certificate })] };
    }
}
