using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// An ES algorithm over a curve that is not its own: ES384 and ES512 by a P-256 key. RFC 7518 3.4 ties each to one curve;
/// stock JwtBearer only looks at the hash unless ValidAlgorithms is set.
/// </summary>
internal sealed class CurveAlgMismatch : JwtAttack
{
    private static readonly string[] Algorithms = ["ES256", "ES384", "ES512"];

    public override string Id => "CRY1050";

    public override JwtFamily Family => JwtFamily.AlgorithmConfusion;

    public override JwtTier Tier => JwtTier.Conformance;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [327];

    public override IReadOnlyList<string> References => ["RFC 7518 3.4", "RFC 8725 3.1", "ASVS 9.1.2"];

    public override string Cause => "accepted an ES algorithm over a curve that is not its own";

    public override string Why =>
        "the header promises a strength that the key does not have, and policies on alg are worth nothing";

    public override string Fix =>
        "set TokenValidationParameters.ValidAlgorithms to the one algorithm that belongs to the key's curve";

    internal override Needs Needs => Needs.IssuerKey | Needs.EcToken;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var issuer = attacker.Issuer!;
        if (JwsSigner.Ec(issuer.Key) is not { } key)
        {
            yield break;
        }

        foreach (var alg in Algorithms.Where(alg => EcdsaSignatures.KeySize(alg) != key.KeySize))
        {
            yield return new Forgery(issuer.SignAs(attacker.Token, alg, alg), $"{alg} by a key of {key.KeySize} bits");
        }

        // a verifier that asks for the length of the promised curve gets it
        foreach (var alg in Algorithms.Where(alg => EcdsaSignatures.KeySize(alg) > key.KeySize))
        {
            var input = Resigning.Input(attacker.Token, alg);
            var (r, s) = EcdsaSignatures.Split(issuer.SignBytes(System.Text.Encoding.UTF8.GetBytes(input), alg));
            yield return new Forgery(
                $"{input}.{RawJwt.Segment(EcdsaSignatures.Join(r, s, EcdsaSignatures.KeySize(alg)))}",
                $"{alg} by a key of {key.KeySize} bits, r and s filled up to the length of {alg}");
        }
    }
}
