using System.Security.Cryptography.X509Certificates;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// A certificate that begins later: clients refuse it until then, and those that go on do not look at dates at all. RFC 5280
/// 4.1.2.5; five minutes of clock difference are granted.
/// </summary>
internal sealed class CertificateNotYetValid : CertificateWeakness
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public override string Id => "CRY5806";

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [295];

    public override IReadOnlyList<string> References => ["RFC 5280 4.1.2.5"];

    public override string Cause => "has a certificate that is not valid yet";

    public override string Why =>
        "clients refuse it today; a client that takes it looks at no date, and takes expired certificates as well";

    public override string Fix =>
        "set NotBefore to the time of issue: request.CreateSelfSigned(DateTimeOffset.UtcNow, ..), and check the clock "
        + "of the issuer";

    protected override WeaknessFound? Find(X509Certificate2 certificate, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all) =>
        certificate.NotBefore.ToUniversalTime() > Now.UtcDateTime + Skew
            ? new WeaknessFound(
                $"{certificate.Subject} is valid from {Day(certificate.NotBefore)}", $"a date before now, {Day(Now.UtcDateTime)}")
            : null;
}
