using System.Security.Cryptography.X509Certificates;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// The certificate that the app works with may issue others: whoever steals the app's key becomes a CA for all who trust it.
/// openssl req -x509 sets the flag by default. RFC 5280 4.2.1.9.
/// </summary>
internal sealed class CaFlagOnLeaf : CertificateWeakness
{
    private const X509KeyUsageFlags Work = X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment | X509KeyUsageFlags.KeyAgreement;

    public override string Id => "CRY5805";

    public override bool IsThorough => true;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<string> References => ["RFC 5280 4.2.1.9", "RFC 5280 4.2.1.3"];

    public override string Cause => "has a certificate that may issue others";

    public override string Why =>
        "whoever steals the app's key issues certificates for any host that clients which trust this one accept";

    public override string Fix =>
        "add new X509BasicConstraintsExtension(false, false, 0, true); with openssl req -x509 -addext basicConstraints=CA:FALSE";

    protected override WeaknessFound? Find(X509Certificate2 certificate, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all)
    {
        // A CA in a chain is in its place: it issued another, or may do nothing else.
        if (!Certificates.IsAuthority(certificate) || !Works(certificate)
            || all.Any(other => other.Certificate is { } issued && Certificates.IsIssuerOf(certificate, issued)))
        {
            return null;
        }

        return new WeaknessFound(
            $"{certificate.Subject} has basicConstraints CA:TRUE", "CA:FALSE on the certificate of a service (RFC 5280 4.2.1.9)");
    }

    private static bool Works(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault() is not { } usage || (usage.KeyUsages & Work) != X509KeyUsageFlags.None;
}
