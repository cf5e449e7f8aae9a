using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// HS256 keyed with the public key file: <c>verify(token, publicKey)</c> asks the header what to do with the key. Tim McLean,
/// 2015;
/// RFC 8725 2.1; CVE-2016-5431, CVE-2016-10555.
/// </summary>
internal sealed class ConfusionPemSpki : PublicKeyConfusion
{
    public override string Id => "CRY1033";

    public override IReadOnlyList<string> References => ["RFC 8725 2.1", "RFC 8725 3.1", "ASVS 9.1.2", "CVE-2015-9235", "CVE-2016-5431", "CVE-2016-10555"];

    public override string Cause => "accepted alg HS256 with the text of its public key as the secret";

    protected override IEnumerable<PublicKeyForm> Forms(SecurityKey key, Attacker attacker) => PemForms.Spki(key);
}
