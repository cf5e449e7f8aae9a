using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// HS256 keyed with the bare point of an EC key: x||y, 04||x||y, compressed, or the text of these. Its PEM, DER, JWK and OpenSSH
/// forms are tried by the attacks for these forms. RFC 8725 3.1.
/// </summary>
internal sealed class ConfusionEcKey : PublicKeyConfusion
{
    public override string Id => "CRY1039";

    public override IReadOnlyList<string> References => ["RFC 8725 2.1", "RFC 8725 3.1", "ASVS 9.1.2"];

    public override string Cause => "accepted alg HS256 with the point of its EC public key as the secret";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1033", "CRY1035"];

    protected override string MissingForm => "none of the known keys is an EC key";

    protected override IEnumerable<PublicKeyForm> Forms(SecurityKey key, Attacker attacker) => EcPointForms.Of(key);
}
