using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A junk signature under every algorithm that JOSE registers: a list of allowed names whose branch verifies nothing lets one of
/// them through. RFC 8725 3.1 and 3.3.
/// </summary>
internal sealed class JunkUnderAnotherAlg : JwtAttack
{
    private static readonly (string Alg, int SignatureBytes)[] Registered =
    [
        ("HS256", 32), ("HS384", 48), ("HS512", 64), ("RS256", 256), ("RS384", 256), ("RS512", 256), ("PS256", 256), ("PS384", 256),
        ("PS512", 256), ("ES256", 64), ("ES384", 96), ("ES512", 132), ("ES256K", 64), ("EdDSA", 64), ("Ed25519", 64), ("HS1", 20), ("dir", 32),
    ];

    public override string Id => "CRY1212";

    public override JwtFamily Family => JwtFamily.Tampered;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.1", "RFC 8725 3.3", "ASVS 9.1.1", "ASVS 9.1.2"];

    public override string Cause => "accepted a junk signature under an algorithm that it lists and does not verify";

    public override string Why => "anyone can become anyone by naming that algorithm";

    public override string Fix => "let the branch of an algorithm without a verification refuse: ValidAlgorithms = [the issuer's one]";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1012", "CRY1016", "CRY1082"];

    internal override string? NotApplicableBecause(Attacker attacker) => UnsignedTokenInUse.NothingToTamperWith(attacker);

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        foreach (var (alg, bytes) in Registered)
        {
            var header = token.HeaderWith(member => member["alg"] = alg);
            yield return new Forgery($"{header}.{token.PayloadSegment}.{RawJwt.Segment(attacker.Bytes(bytes))}", $"alg {alg}, junk signature");
        }
    }
}
