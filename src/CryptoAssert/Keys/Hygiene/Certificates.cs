using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>What certificates say of themselves.</summary>
internal static class Certificates
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    private const string AnyPurpose = "2.5.29.37.0";

    private static readonly Dictionary<string, HashAlgorithmName> Hashes = new(StringComparer.Ordinal)
    {
        ["1.2.840.113549.1.1.4"] = HashAlgorithmName.MD5,
        ["1.2.840.113549.1.1.5"] = HashAlgorithmName.SHA1,
        ["1.3.14.3.2.29"] = HashAlgorithmName.SHA1,
        ["1.2.840.10045.4.1"] = HashAlgorithmName.SHA1,
        ["1.2.840.113549.1.1.11"] = HashAlgorithmName.SHA256,
        ["1.2.840.113549.1.1.12"] = HashAlgorithmName.SHA384,
        ["1.2.840.113549.1.1.13"] = HashAlgorithmName.SHA512,
        ["1.2.840.10045.4.3.2"] = HashAlgorithmName.SHA256,
        ["1.2.840.10045.4.3.3"] = HashAlgorithmName.SHA384,
        ["1.2.840.10045.4.3.4"] = HashAlgorithmName.SHA512,
    };

    /// <summary>The certificate of a key with those of its issuers that a JWK brings along.</summary>
    public static IEnumerable<(string Name, X509Certificate2 Certificate)> Chain(KeyUnderTest key)
    {
        yield return ("", key.Certificate!);
        if (key.Jwk is { } jwk)
        {
            foreach (var (index, certificate) in CertificateChain.Of(jwk, key.Origin).Index().Skip(1))
            {
                yield return (FormattableString.Invariant($"x5c[{index}], "), certificate);
            }
        }
    }

    public static bool IsSelfIssued(X509Certificate2 certificate) =>
        certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData);

    public static bool IsIssuerOf(X509Certificate2 issuer, X509Certificate2 certificate) =>
        !ReferenceEquals(issuer, certificate)
        && certificate.IssuerName.RawData.AsSpan().SequenceEqual(issuer.SubjectName.RawData)
        && !certificate.RawDataMemory.Span.SequenceEqual(issuer.RawDataMemory.Span);

    public static bool IsAuthority(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509BasicConstraintsExtension>().Any(constraints => constraints.CertificateAuthority);

    /// <summary>It may authenticate a TLS server: extended key usage says so, or does not restrict it.</summary>
    public static bool ServesTls(X509Certificate2 certificate)
    {
        var usages = certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().ToList();
        return usages.Count == 0
            || usages.Any(usage => usage.EnhancedKeyUsages.Cast<Oid>().Any(oid => oid.Value is ServerAuthentication or AnyPurpose));
    }

    /// <summary>
    /// Its own key signed it: nobody relies on that signature. A new key of the same name (RFC 4210 4.4) is no such case.
    /// </summary>
    public static bool IsSelfSigned(X509Certificate2 certificate)
    {
        if (!IsSelfIssued(certificate) || !Hashes.TryGetValue(certificate.SignatureAlgorithm.Value ?? "", out var hash))
        {
            return IsSelfIssued(certificate);
        }

        var parts = new AsnReader(certificate.RawDataMemory, AsnEncodingRules.DER).ReadSequence();
        var signed = parts.ReadEncodedValue();
        _ = parts.ReadSequence();
        var signature = parts.ReadBitString(out _);
        try
        {
            using var rsa = certificate.GetRSAPublicKey();
            using var ecdsa = certificate.GetECDsaPublicKey();
            return rsa?.VerifyData(signed.Span, signature, hash, RSASignaturePadding.Pkcs1)
                ?? ecdsa?.VerifyData(signed.Span, signature, hash, DSASignatureFormat.Rfc3279DerSequence)
                ?? true;
        }
        catch (CryptographicException)
        {
            return true;
        }
    }
}
