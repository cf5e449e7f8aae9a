namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The claims of one genuine token under the signature of another: every part was verified once, the whole never.
/// RFC 8725 3.3.
/// </summary>
internal sealed class SpliceTwoTokens : JwtAttack
{
    public override string Id => "CRY1017";

    public override JwtFamily Family => JwtFamily.Tampered;

    public override IReadOnlyList<int> Cwe => [345, 347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.3", "ASVS 9.1.1"];

    public override string Cause => "accepted the claims of one token with the signature of another";

    public override string Why => "what was signed for one user or moment passes for another: nothing ties the parts together";

    public override string Fix => "verify each token as a whole; a cache of verdicts needs the whole token as its key";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1010", "CRY1012"];

    internal override Needs Needs => Needs.SecondToken;

    internal override string? NotApplicableBecause(Attacker attacker) => UnsignedTokenInUse.NothingToTamperWith(attacker);

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var (first, second) = (attacker.Token, attacker.SecondToken!);
        if (first.SignatureSegment != second.SignatureSegment)
        {
            yield return new Forgery($"{first.SigningInput}.{second.SignatureSegment}", "first claims, second signature");
            yield return new Forgery($"{second.SigningInput}.{first.SignatureSegment}", "second claims, first signature");
        }
    }
}
