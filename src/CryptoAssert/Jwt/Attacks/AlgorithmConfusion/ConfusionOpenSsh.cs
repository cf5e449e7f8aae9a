using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// HS256 keyed with an <c>ssh-rsa</c> or <c>ecdsa-sha2</c> line, which guards against PEM secrets let pass. RFC 8725 3.1;
/// CVE-2022-29217 (PyJWT), CVE-2024-33663 (python-jose).
/// </summary>
internal sealed class ConfusionOpenSsh : PublicKeyConfusion
{
    public override string Id => "CRY1038";

    public override IReadOnlyList<string> References => ["RFC 8725 2.1", "RFC 8725 3.1", "ASVS 9.1.2", "CVE-2022-29217", "CVE-2024-33663"];

    public override string Cause => "accepted alg HS256 with its OpenSSH public key as the secret";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1033"];

    protected override IEnumerable<PublicKeyForm> Forms(SecurityKey key, Attacker attacker) => OpenSshForms.Of(key);
}
