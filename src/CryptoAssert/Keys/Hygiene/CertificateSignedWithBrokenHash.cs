using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// Has one certificate signed and owns another with the same MD5 or SHA-1: Stevens and others made a rogue CA in 2008, Flame a
/// code-signing certificate in 2012; SHAttered (2017) and Leurent and Peyrin (2020, chosen prefix) did SHA-1. RFC 6194; SP
/// 800-131A.
/// </summary>
internal sealed class CertificateSignedWithBrokenHash : CertificateWeakness
{
    private const string Pss = "1.2.840.113549.1.1.10";

    private static readonly Dictionary<string, string> Broken = new(StringComparer.Ordinal)
    {
        ["1.2.840.113549.1.1.2"] = "MD2",
        ["1.2.840.113549.1.1.3"] = "MD4",
        ["1.2.840.113549.1.1.4"] = "MD5",
        ["1.2.840.113549.1.1.5"] = "SHA-1",
        ["1.3.14.3.2.29"] = "SHA-1",
        ["1.2.840.10040.4.3"] = "SHA-1",
        ["1.2.840.10045.4.1"] = "SHA-1",
        ["1.2.840.113549.2.5"] = "MD5",
        ["1.3.14.3.2.26"] = "SHA-1",
    };

    public override string Id => "CRY5801";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [295, 328];

    public override IReadOnlyList<string> References => ["RFC 6151", "RFC 6194", "SP 800-131A", "ASVS 11.4.1"];

    public override string Cause => "has a certificate that is signed over a broken hash";

    public override string Why =>
        "who finds two certificates with one hash has the harmless one signed and uses the other, with a key and "
        + "names of their own";

    public override string Fix =>
        "have it issued anew with SHA-256: new CertificateRequest(name, key, HashAlgorithmName.SHA256, padding)";

    // A root's signature over itself protects nothing: whoever trusts it holds it already.
    protected override WeaknessFound? Find(X509Certificate2 certificate, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all) =>
        Certificates.Chain(key)
            .Where(link => Hash(link.Certificate) is not null && !Certificates.IsSelfSigned(link.Certificate))
            .Select(link => new WeaknessFound(
                $"{link.Name}{Hash(link.Certificate)} in the signature of {link.Certificate.Issuer} on {link.Certificate.Subject}",
                "SHA-256 or stronger (SP 800-131A)"))
            .FirstOrDefault();

    private static string? Hash(X509Certificate2 certificate)
    {
        var algorithm = certificate.SignatureAlgorithm.Value ?? "";
        return algorithm == Pss ? PssHash(certificate) : Broken.GetValueOrDefault(algorithm);
    }

    private static string? PssHash(X509Certificate2 certificate)
    {
        var parts = new AsnReader(certificate.RawDataMemory, AsnEncodingRules.DER).ReadSequence();
        _ = parts.ReadEncodedValue();
        var identifier = parts.ReadSequence();
        _ = identifier.ReadObjectIdentifier();
        var parameters = identifier.HasData ? identifier.ReadSequence() : null;
        var tag = new Asn1Tag(TagClass.ContextSpecific, 0, isConstructed: true);

        // Absent, the hash is SHA-1 (RFC 8017 A.2.3).
        return parameters is null || !parameters.HasData || parameters.PeekTag() != tag
            ? "SHA-1"
            : Broken.GetValueOrDefault(parameters.ReadSequence(tag).ReadSequence().ReadObjectIdentifier());
    }
}
