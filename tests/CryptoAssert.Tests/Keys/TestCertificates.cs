using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CryptoAssert.Tests.Keys;

/// <summary>Certificates of a CA of the tests.</summary>
internal static class TestCertificates
{
    public static readonly X509Certificate2 Authority = Request("CN=Test CA", TestKeys.OtherRsa, authority: true)
        .CreateSelfSigned(TestKeys.Today.AddYears(-1), TestKeys.Today.AddYears(9));

    public static X509Certificate2 Leaf(
        DateTimeOffset? from = null,
        DateTimeOffset? to = null,
        byte[]? serial = null,
        bool authority = false,
        X509SignatureGenerator? signature = null) =>
        Request("CN=orders.example", TestKeys.Rsa, authority).Create(
            Authority.SubjectName,
            signature ?? X509SignatureGenerator.CreateForRSA(TestKeys.OtherRsa, RSASignaturePadding.Pkcs1),
            from ?? TestKeys.Today.AddDays(-10),
            to ?? TestKeys.Today.AddDays(80),
            serial ?? [0x41, .. RandomNumberGenerator.GetBytes(15)]);

    public static CertificateRequest Request(string name, AsymmetricAlgorithm key, bool authority = false)
    {
        var request = key is RSA rsa
            ? new CertificateRequest(name, rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : new CertificateRequest(name, (ECDsa)key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(authority, false, 0, true));
        return request;
    }

    /// <summary>Signs with a hash that <see cref="CertificateRequest"/> has no name for in a signature.</summary>
    internal sealed class OldHash(RSA rsa, HashAlgorithmName hash, string oid) : X509SignatureGenerator
    {
        public override byte[] GetSignatureAlgorithmIdentifier(HashAlgorithmName hashAlgorithm)
        {
            var writer = new AsnWriter(AsnEncodingRules.DER);
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(oid);
                writer.WriteNull();
            }

            return writer.Encode();
        }

        public override byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm) => rsa.SignData(data, hash, RSASignaturePadding.Pkcs1);

        protected override PublicKey BuildPublicKey() => new(rsa);
    }

    /// <summary>RSASSA-PSS without parameters: SHA-1 (RFC 8017 A.2.3).</summary>
    internal sealed class PssOfSha1(RSA rsa) : X509SignatureGenerator
    {
        public override byte[] GetSignatureAlgorithmIdentifier(HashAlgorithmName hashAlgorithm)
        {
            var writer = new AsnWriter(AsnEncodingRules.DER);
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier("1.2.840.113549.1.1.10");
                using (writer.PushSequence())
                {
                }
            }

            return writer.Encode();
        }

        public override byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm) => rsa.SignData(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pss);

        protected override PublicKey BuildPublicKey() => new(rsa);
    }
}
