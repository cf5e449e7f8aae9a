using System.Security.Cryptography.X509Certificates;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// A server certificate that lives longer than browsers accept: a stolen key serves as long, since revocation is rarely checked.
/// CA/Browser Forum BR 6.3.2 (ballot SC-081v3); private CAs are free, so only a thorough check asks.
/// </summary>
internal sealed class CertificateValidTooLong : CertificateWeakness
{
    /// <summary>From which day of issue on how many days are allowed, newest first.</summary>
    private static readonly (DateTime From, int Days)[] Limits =
    [
        (Utc(2029, 3, 15), 47),
        (Utc(2027, 3, 15), 100),
        (Utc(2026, 3, 15), 200),
        (Utc(2020, 9, 1), 398),
        (Utc(2018, 3, 1), 825),
    ];

    public override string Id => "CRY5804";

    public override bool IsThorough => true;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [324];

    public override IReadOnlyList<string> References => ["CA/Browser Forum BR 6.3.2", "CA/Browser Forum ballot SC-081v3"];

    public override string Cause => "has a certificate that is valid for too long";

    public override string Why =>
        "a stolen key serves until the last day, and browsers refuse certificates of public CAs that live longer";

    public override string Fix =>
        "issue for fewer days and renew automatically (ACME), or accept it with a date for a private CA";

    protected override WeaknessFound? Find(X509Certificate2 certificate, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all)
    {
        if (Certificates.IsSelfIssued(certificate) || Certificates.IsAuthority(certificate) || !Certificates.ServesTls(certificate))
        {
            return null;
        }

        var start = certificate.NotBefore.ToUniversalTime();
        var limit = Limits.FirstOrDefault(limit => start >= limit.From);

        // NotAfter counts as a part of the period (RFC 5280 4.1.2.5): one second more.
        var period = certificate.NotAfter.ToUniversalTime() - start + TimeSpan.FromSeconds(1);
        return limit.Days > 0 && period > TimeSpan.FromDays(limit.Days)
            ? new WeaknessFound(
                FormattableString.Invariant($"{certificate.Subject} is valid for {Math.Ceiling(period.TotalDays)} days"),
                FormattableString.Invariant($"{limit.Days} days or fewer when issued from {limit.From:yyyy-MM-dd} on (SC-081v3)"))
            : null;
    }

    private static DateTime Utc(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);
}
