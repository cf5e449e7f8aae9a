using System.Security.Cryptography.X509Certificates;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// A certificate past its date: clients refuse it, and those that go on (Microsoft.IdentityModel does unless
/// ValidateIssuerSigningKey is set) trust a key whose revocation nobody publishes any more. RFC 5280 4.1.2.5.
/// </summary>
internal sealed class CertificateExpired : CertificateWeakness
{
    public override string Id => "CRY5802";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [298];

    public override IReadOnlyList<string> References => ["RFC 5280 4.1.2.5"];

    public override string Cause => "has a certificate that has expired";

    public override string Why =>
        "after that day no revocation is published: a stolen key goes on being trusted by all who do not look at the date";

    public override string Fix =>
        "issue a certificate for a new key and publish both until the old tokens have expired; renew before NotAfter";

    protected override WeaknessFound? Find(X509Certificate2 certificate, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all) =>
        certificate.NotAfter.ToUniversalTime() < Now.UtcDateTime
            ? new WeaknessFound(
                $"{certificate.Subject} expired on {Day(certificate.NotAfter)}", $"a date after today, {Day(Now.UtcDateTime)}")
            : null;
}
