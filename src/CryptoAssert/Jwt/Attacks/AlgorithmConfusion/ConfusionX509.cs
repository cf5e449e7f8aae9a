using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// HS256 keyed with the certificate that the service verifies with: as PEM, as DER, or as its <c>x5c</c> string. RFC 8725 3.1.
/// </summary>
internal sealed class ConfusionX509 : PublicKeyConfusion
{
    public override string Id => "CRY1037";

    public override IReadOnlyList<string> References => ["RFC 8725 2.1", "RFC 8725 3.1", "ASVS 9.1.2"];

    public override string Cause => "accepted alg HS256 with its certificate as the secret";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1033"];

    protected override string MissingForm => "it needs the certificate of the service: KnowingPublicKey(pem) with a CERTIFICATE";

    protected override IEnumerable<PublicKeyForm> Forms(SecurityKey key, Attacker attacker) => CertificateForms.Of(key);
}
