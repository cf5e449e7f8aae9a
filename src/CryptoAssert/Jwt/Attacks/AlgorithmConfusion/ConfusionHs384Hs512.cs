using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// HS384 and HS512 keyed with the usual forms of the public key: a deny list that was written against the demonstration names
/// HS256 only. RFC 8725 3.1.
/// </summary>
internal sealed class ConfusionHs384Hs512 : PublicKeyConfusion
{
    public override string Id => "CRY1041";

    public override IReadOnlyList<string> References => ["RFC 8725 2.1", "RFC 8725 3.1", "ASVS 9.1.2"];

    public override string Cause => "accepted alg HS384 or HS512 with its public key as the secret";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1033", "CRY1034", "CRY1035", "CRY1036", "CRY1037", "CRY1038", "CRY1039", "CRY1045"];

    protected override IReadOnlyList<string> Algorithms => ["HS384", "HS512"];

    protected override IEnumerable<PublicKeyForm> Forms(SecurityKey key, Attacker attacker) =>
    [
        .. PemForms.Spki(key).Take(3),
        .. PemForms.Pkcs1(key).Take(2),
        .. DerForms.Of(key).Take(2),
        .. JwkForms.Of(key, attacker.Token.Alg, attacker.Token.Kid).Take(3),
        .. CertificateForms.Of(key).Take(2),
        .. OpenSshForms.Of(key).Take(2),
        .. EcPointForms.Of(key).Take(1),
    ];
}
