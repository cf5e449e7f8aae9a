using System.Security.Cryptography.X509Certificates;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// A serial that can be foretold let Stevens and others (2008) prepare the colliding certificate; since then CAs draw at least 64
/// random bits (CA/Browser Forum BR 7.1). One certificate shows no randomness, only that its serial is far too short.
/// </summary>
internal sealed class CertificateSerialTooShort : CertificateWeakness
{
    /// <summary>
    /// A serial of 63 random bits (the BCL's own, the top bit cleared) is below 2^22 with a probability of 2^-41.
    /// </summary>
    private const int Bits = 22;

    public override string Id => "CRY5803";

    public override bool IsThorough => true;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [330];

    public override IReadOnlyList<string> References => ["RFC 5280 4.1.2.2", "CA/Browser Forum BR 7.1"];

    public override string Cause => "has a certificate whose serial is no random number";

    public override string Why =>
        "a serial that is foretold lets an attacker prepare a collision with the certificate that the CA is about to sign";

    public override string Fix =>
        "request.Create(issuer, notBefore, notAfter, serial) with serial = RandomNumberGenerator.GetBytes(16), the "
        + "top bit cleared";

    protected override WeaknessFound? Find(X509Certificate2 certificate, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all)
    {
        if (Certificates.IsSelfSigned(certificate))
        {
            return null;
        }

        var serial = certificate.SerialNumberBytes.Span;
        var bits = UnsignedNumber.Of(serial).GetBitLength();
        return bits <= Bits
            ? new WeaknessFound(
                FormattableString.Invariant($"the serial {certificate.SerialNumber}, {bits} bits"), "64 random bits or more (CA/Browser Forum BR 7.1)")
            : null;
    }
}
