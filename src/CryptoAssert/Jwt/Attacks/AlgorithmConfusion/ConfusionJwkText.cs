using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// HS256 keyed with the JSON of the published key or key set, or with its thumbprint. RFC 8725 3.1; CVE-2026-48526 (PyJWT).
/// </summary>
internal sealed class ConfusionJwkText : PublicKeyConfusion
{
    public override string Id => "CRY1036";

    public override IReadOnlyList<string> References => ["RFC 8725 2.1", "RFC 8725 3.1", "ASVS 9.1.2", "CVE-2026-48526"];

    public override string Cause => "accepted alg HS256 with the text of its JWK as the secret";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1033"];

    protected override IEnumerable<PublicKeyForm> Forms(SecurityKey key, Attacker attacker) =>
        JwkForms.Of(key, attacker.Token.Alg, attacker.Token.Kid);
}
