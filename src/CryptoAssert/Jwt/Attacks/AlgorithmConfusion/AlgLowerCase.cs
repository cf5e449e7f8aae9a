using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The issuer's own algorithm in another case. Names are case-sensitive (RFC 7515 4.1.1): a verifier that ignores case lets
/// "nOnE" and friends past every list that does not. rfc8725bis 3.1.
/// </summary>
internal sealed class AlgLowerCase : JwtAttack
{
    public override string Id => "CRY1046";

    public override JwtFamily Family => JwtFamily.AlgorithmConfusion;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [178];

    public override IReadOnlyList<string> References => ["RFC 7515 4.1.1", "RFC 8725 3.1"];

    public override string Cause => "accepted the name of its algorithm in another case";

    public override string Why =>
        "what compares names loosely here disagrees with whatever list of forbidden names stands before it";

    public override string Fix =>
        "compare alg with string.Equals(.., StringComparison.Ordinal), or set TokenValidationParameters.ValidAlgorithms";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var alg = attacker.Issuer!.Alg;
        foreach (var name in new[] { alg.ToLowerInvariant(), alg[..1] + alg[1..].ToLowerInvariant(), alg[..1].ToLowerInvariant() + alg[1..] })
        {
            yield return new Forgery(attacker.Issuer.SignAs(attacker.Token, name), $"alg \"{name}\", validly signed");
        }
    }
}
