using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// HS256 keyed with a public key that nobody published: it is worked out of the signatures of tokens (SEC 1 4.1.6 for ECDSA;
/// a gcd
/// for RSA, as in rsa_sign2n). RFC 8725 3.1; CVE-2017-11424.
/// </summary>
internal sealed class ConfusionRecoveredKey : JwtAttack
{
    public override string Id => "CRY1043";

    public override JwtFamily Family => JwtFamily.AlgorithmConfusion;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 8725 2.1", "RFC 8725 3.1", "ASVS 9.1.2", "CVE-2017-11424"];

    public override string Cause => "accepted alg HS256 with its unpublished public key as the secret, worked out of its tokens";

    public override string Why => "signatures give the public key away: anyone with a token or two can become anyone";

    public override string Fix =>
        "let the key decide the algorithm, never the header: ValidAlgorithms in AddJwtBearer; keeping a public key unpublished protects nothing";

    internal override string? NotApplicableBecause(Attacker attacker)
    {
        var alg = attacker.Token.Alg;
        return attacker.PublicKeys.Count > 0 ? "a public key is known already: CRY1033 to CRY1039 use it"
            : EcdsaSignatures.KeySize(alg) > 0 ? null
            : !alg.StartsWith("RS", StringComparison.Ordinal) ? $"a public key can be worked out of ES* and RS* signatures, "
                + $"not of {alg}: KnowingPublicKey(pem) tells it"
            : attacker.SecondToken is null ? "it needs a second valid token: give WithBearer a delegate that fetches a new "
                + "one each time"
            : RsaKeyRecovery.Recover(attacker.Token, attacker.SecondToken) is null
                ? "an RSA key comes out of two tokens within a test's time only for a public exponent of 3, 5 or 17: "
                    + "KnowingPublicKey(pem) tells a key with 65537"
            : null;
    }

    internal override IEnumerable<Forgery> Forge(Attacker attacker) => Keys(attacker)
        .SelectMany(key => Forms(key, attacker).SelectMany(form => HmacTokens.For(attacker, key, form, "HS256")));

    private static IEnumerable<SecurityKey> Keys(Attacker attacker) =>
        EcdsaSignatures.KeySize(attacker.Token.Alg) > 0 ? EcdsaKeyRecovery.Recover(attacker.Token, attacker.SecondToken)
        : attacker.SecondToken is { } second && RsaKeyRecovery.Recover(attacker.Token, second) is { } rsa ? [rsa]
        : [];

    private static IEnumerable<PublicKeyForm> Forms(SecurityKey key, Attacker attacker) =>
    [
        .. PemForms.Spki(key),
        .. PemForms.Pkcs1(key),
        .. DerForms.Of(key),
        .. EcPointForms.Of(key),
        .. JwkForms.Of(key, attacker.Token.Alg, attacker.Token.Kid).Take(8),
        .. OpenSshForms.Of(key).Take(2),
    ];
}
