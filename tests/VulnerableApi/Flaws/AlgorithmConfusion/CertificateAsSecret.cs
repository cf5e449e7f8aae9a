using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using HardenedApi.Strict;

namespace VulnerableApi.Flaws;

/// <summary>The identity provider handed out a certificate, and its file went where the secret goes.</summary>
public sealed class CertificateAsSecret : HeaderPicksTheKeyType
{
    public override string FallsTo => "CRY1037";

    private static readonly Lazy<string> CertificatePem = new(() =>
    {
        var key = ServiceKey.For("RS256").Rsa;
        var request = new CertificateRequest("CN=issuer.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        return certificate.ExportCertificatePem() + "\n";
    });

    public override string KnownPem => CertificatePem.Value;

    protected override byte[] Secret => Encoding.UTF8.GetBytes(KnownPem);
}
