using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// HS* keyed with nothing, at a service that verifies with public keys: asked for the secret of an RSA key, the key store answers
/// with no bytes. RFC 8725 3.1; CVE-2026-44699 (libjwt).
/// </summary>
internal sealed class ConfusionZeroKeyFallback : JwtAttack
{
    private static readonly string[] Algorithms = ["HS256", "HS384", "HS512"];

    public override string Id => "CRY1044";

    public override JwtFamily Family => JwtFamily.AlgorithmConfusion;

    public override IReadOnlyList<int> Cwe => [347, 1391];

    public override IReadOnlyList<string> References => ["RFC 8725 3.1", "ASVS 9.1.2", "CVE-2026-44699"];

    public override string Cause => "fell back to HS* with an empty key where it verifies with a public key";

    public override string Why => "anyone can become anyone, without knowing any key";

    public override string Fix =>
        "let the key decide the algorithm: ValidAlgorithms in AddJwtBearer; in a verifier of your own, refuse HS* unless the key is a secret, and empty secrets always";

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Token.Alg.StartsWith("HS", StringComparison.Ordinal)
            ? $"the service signs with {attacker.Token.Alg}: there is no other kind of key to fall back from"
            : null;

    internal override IEnumerable<Forgery> Forge(Attacker attacker) =>
        Algorithms.SelectMany(alg => HmacTokens.For(attacker, key: null, new PublicKeyForm("no bytes", []), alg));
}
