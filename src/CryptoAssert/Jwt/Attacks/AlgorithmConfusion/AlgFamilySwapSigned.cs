using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The issuer's RSA key used by another RSA algorithm: PS256 or RS512 where RS256 is agreed. One key is for one algorithm
/// (RFC 8725 3.1), or the weakest padding and hash that a library knows decides. Stock JwtBearer accepts without ValidAlgorithms.
/// </summary>
internal sealed class AlgFamilySwapSigned : JwtAttack
{
    private static readonly string[] Algorithms = ["RS256", "PS256", "RS512", "PS512", "RS384", "PS384"];

    public override string Id => "CRY1048";

    public override JwtFamily Family => JwtFamily.AlgorithmConfusion;

    public override JwtTier Tier => JwtTier.Conformance;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [327];

    public override IReadOnlyList<string> References => ["RFC 8725 3.1", "ASVS 9.1.2"];

    public override string Cause => "accepted another RSA algorithm than its issuer's: the token chooses padding and hash";

    public override string Why => "whoever finds a flaw in any padding or hash that the library knows may use it here";

    public override string Fix => "set TokenValidationParameters.ValidAlgorithms to the one algorithm that the issuer signs with";

    internal override Needs Needs => Needs.IssuerKey | Needs.RsaToken;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var issuer = attacker.Issuer!;
        foreach (var alg in Algorithms.Where(alg => alg != issuer.Alg && Fits(alg, JwsSigner.Rsa(issuer.Key)?.KeySize ?? 0)))
        {
            yield return new Forgery(issuer.SignAs(attacker.Token, alg, alg), $"{alg} with the {issuer.Alg} key");
        }
    }

    /// <summary>PSS has room for a hash and a salt of its length: the encoded message of RFC 8017 9.1.1.</summary>
    private static bool Fits(string alg, int keySize) => alg[0] == 'R' || keySize >= (2 * int.Parse(alg[2..])) + 16;
}
