using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// HS256 keyed with a PEM that begins with a blank, as configuration files and string literals make it: a guard that asks whether
/// the secret starts with <c>-----BEGIN</c> misses it. CVE-2023-48223, then CVE-2026-34950 (fast-jwt).
/// </summary>
internal sealed class ConfusionWhitespacePem : PublicKeyConfusion
{
    public override string Id => "CRY1042";

    public override IReadOnlyList<string> References => ["RFC 8725 2.1", "RFC 8725 3.1", "ASVS 9.1.2", "CVE-2023-48223", "CVE-2026-34950"];

    public override string Cause => "accepted alg HS256 with its public key behind blanks as the secret";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1033", "CRY1034", "CRY1037"];

    protected override IEnumerable<PublicKeyForm> Forms(SecurityKey key, Attacker attacker) => PemForms.Indented(key);
}
