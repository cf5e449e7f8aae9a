using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CryptoAssert.Keys.Reading;

/// <summary>Reads DER: what it holds is told from the fields of its outer sequence.</summary>
internal static class DerReader
{
    /// <param name="encoded">The bytes.</param>
    /// <param name="origin">Where they came from.</param>
    /// <param name="password">Of an encrypted private key.</param>
    /// <exception cref="KeyFormatException">The bytes hold no key that can be read.</exception>
    public static KeysRead Read(ReadOnlyMemory<byte> encoded, string origin, string? password = null)
    {
        if (encoded.IsEmpty)
        {
            throw new KeyFormatException($"{origin} is empty: give the bytes of a key or certificate in DER.");
        }

        try
        {
            // One letter a field: s(equence), i(nteger), o(ctet string), b(it string), c(ontext).
            return Fields(encoded) switch
            {
                "ssb" => CertificateReader.Read(X509CertificateLoader.LoadCertificate(encoded.Span), origin),
                "sb" => SubjectPublicKey.Read(encoded, origin),
                "ii" => SubjectPublicKey.Pkcs1(encoded, origin),
                "iiiiiiiii" or "iiiiiiiiis" => SubjectPublicKey.Pkcs1(encoded, origin, isPrivate: true),
                "iso" or "isoc" or "isocc" => PrivateKey.Pkcs8(encoded, origin),
                "io" or "ioc" or "iocc" => PrivateKey.Sec1(encoded, origin),
                "so" => Encrypted(encoded, origin, password),
                "iss" => throw new KeyFormatException(
                    $"{origin} is a PKCS#12 (PFX) file: load it with X509CertificateLoader.LoadPkcs12 and give the certificate."),
                _ => throw new KeyFormatException(
                    $"{origin} is ASN.1 but no key or certificate that is known here: give SPKI, PKCS#1, PKCS#8, SEC1 or X.509."),
            };
        }
        catch (Exception exception) when (exception is AsnContentException or CryptographicException)
        {
            throw new KeyFormatException(
                FormattableString.Invariant($"{origin} is no DER that can be read ({encoded.Length} bytes): it was cut or changed, or is another format. {exception.Message}"),
                exception);
        }
    }

    private static string Fields(ReadOnlyMemory<byte> encoded)
    {
        var outer = new AsnReader(encoded, AsnEncodingRules.DER);
        var sequence = outer.ReadSequence();
        outer.ThrowIfNotEmpty();
        var fields = "";
        while (sequence.HasData && fields.Length < 16)
        {
            var tag = sequence.PeekTag();
            fields += tag.TagClass == TagClass.ContextSpecific ? 'c'
                : tag == Asn1Tag.Integer ? 'i'
                : tag == Asn1Tag.PrimitiveOctetString ? 'o'
                : tag == Asn1Tag.PrimitiveBitString ? 'b'
                : tag == Asn1Tag.Sequence ? 's'
                : '?';
            _ = sequence.ReadEncodedValue();
        }

        return fields;
    }

    private static KeysRead Encrypted(ReadOnlyMemory<byte> encoded, string origin, string? password)
    {
        if (password is null)
        {
            throw new KeyFormatException(
                $"{origin} is an encrypted private key and no password was given: give its password, or the public key alone.");
        }

        // The algorithm is inside: the only way to know it is to try.
        using var rsa = RSA.Create();
        using var ecdsa = ECDsa.Create();
        CryptographicException? problem = null;
        foreach (AsymmetricAlgorithm algorithm in (AsymmetricAlgorithm[])[rsa, ecdsa])
        {
            try
            {
                algorithm.ImportEncryptedPkcs8PrivateKey(password, encoded.Span, out _);
                return AsymmetricAlgorithmReader.Read(algorithm, origin);
            }
            catch (CryptographicException exception)
            {
                problem = exception;
            }
        }

        throw new KeyFormatException(
            $"{origin} is an encrypted private key that the password does not open, or no RSA or EC key: check the password.", problem);
    }
}
