using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// HS256 keyed with the DER of the public key, its modulus, or the base64 of either: guards against PEM secrets look for the
/// dashes. RFC 8725 3.1; CVE-2024-37568 (Authlib).
/// </summary>
internal sealed class ConfusionDer : PublicKeyConfusion
{
    public override string Id => "CRY1035";

    public override IReadOnlyList<string> References => ["RFC 8725 2.1", "RFC 8725 3.1", "ASVS 9.1.2", "CVE-2024-37568"];

    public override string Cause => "accepted alg HS256 with the bytes of its public key as the secret";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1033", "CRY1034"];

    protected override IEnumerable<PublicKeyForm> Forms(SecurityKey key, Attacker attacker) => DerForms.Of(key);
}
