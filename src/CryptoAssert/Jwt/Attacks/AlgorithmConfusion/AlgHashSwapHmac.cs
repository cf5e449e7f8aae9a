using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The issuer's secret used with another hash: HS512 where HS256 is agreed. One key is for one algorithm (RFC 8725 3.1).
/// Stock JwtBearer accepts it, where the secret is long enough, without ValidAlgorithms.
/// </summary>
internal sealed class AlgHashSwapHmac : JwtAttack
{
    private static readonly string[] Algorithms = ["HS512", "HS384", "HS256"];

    public override string Id => "CRY1049";

    public override JwtFamily Family => JwtFamily.AlgorithmConfusion;

    public override JwtTier Tier => JwtTier.Conformance;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [327];

    public override IReadOnlyList<string> References => ["RFC 8725 3.1", "ASVS 9.1.2"];

    public override string Cause => "accepted another HMAC hash than its issuer's: the token chooses it";

    public override string Why => "one secret serves algorithms that nobody agreed on, the shortest included";

    public override string Fix => "set TokenValidationParameters.ValidAlgorithms to the one algorithm that the issuer signs with";

    internal override Needs Needs => Needs.IssuerKey | Needs.HmacToken;

    internal override IEnumerable<Forgery> Forge(Attacker attacker) =>
        Algorithms.Where(alg => alg != attacker.Issuer!.Alg)
            .Select(alg => new Forgery(
                attacker.Issuer!.SignAs(attacker.Token, alg, alg), $"{alg} with the {attacker.Issuer!.Alg} secret"));
}
