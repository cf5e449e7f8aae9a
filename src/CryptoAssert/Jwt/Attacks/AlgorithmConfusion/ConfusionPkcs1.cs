using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// HS256 keyed with a <c>BEGIN RSA PUBLIC KEY</c> file: PyJWT refused PEM secrets by their label and did not know this one.
/// RFC 8725 3.1; CVE-2017-11424.
/// </summary>
internal sealed class ConfusionPkcs1 : PublicKeyConfusion
{
    public override string Id => "CRY1034";

    public override IReadOnlyList<string> References => ["RFC 8725 2.1", "RFC 8725 3.1", "ASVS 9.1.2", "CVE-2017-11424"];

    public override string Cause => "accepted alg HS256 with the PKCS#1 text of its public key as the secret";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1033"];

    protected override string MissingForm => "none of the known keys is an RSA key, and PKCS#1 writes no other";

    protected override IEnumerable<PublicKeyForm> Forms(SecurityKey key, Attacker attacker) => PemForms.Pkcs1(key);
}
