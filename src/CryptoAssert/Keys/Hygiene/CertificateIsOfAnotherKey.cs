using System.Text.Json;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// x5c certifies another key than the JWK holds: a verifier that checks the certificate and uses n and e trusts a key that nobody
/// certified. RFC 7517 4.7 requires both to match.
/// </summary>
internal sealed class CertificateIsOfAnotherKey : JwkWeakness
{
    public override string Id => "CRY5708";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [295];

    public override IReadOnlyList<string> References => ["RFC 7517 4.7", "ASVS 9.1.3"];

    public override string Cause => "is published with the certificate of another key";

    public override string Why =>
        "a verifier that checks x5c and verifies with n and e trusts a key that no certificate vouches for; others "
        + "trust the other key";

    public override string Fix =>
        "fill both from one X509Certificate2: JsonWebKeyConverter.ConvertFromX509SecurityKey(.., representAsRsaKey: "
        + "true) for n and e, its RawData in base64 for X5c";

    protected override WeaknessFound? Find(JsonElement jwk, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all)
    {
        if (key.Certificate is not { } certificate)
        {
            return null;
        }

        var certified = CertificateReader.Read(certificate, "x5c");
        var description = certified.Keys is [{ Material: var material }, ..] ? material.Description : certified.NotChecked[0].Reason;
        return certified.Keys is [{ Material: var same }, ..] && same.Equals(key.Material) ? null
            : new WeaknessFound(
                $"the certificate of {certificate.Subject} is for another key ({description})", "the certificate of this key (RFC 7517 4.7)")
            {
                Proof = [KeyValuePair.Create("in JWK", key.Material.Description), KeyValuePair.Create("in x5c", description)],
            };
    }
}
