namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A genuine token with one part more or an empty one: a verifier that takes the first three reads on where it should refuse.
/// RFC 7515 5.2 and 7.1; CVE-2019-18848 (json-jwt, the same for JWE).
/// </summary>
internal sealed class ExtraSegments : JwtAttack
{
    public override string Id => "CRY1097";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [20];

    public override IReadOnlyList<string> References => ["RFC 7515 7.1", "rfc8725bis 3.14", "CVE-2019-18848"];

    public override string Cause => "accepted a token of more than three segments";

    public override string Why => "two parts of a system that count differently read different tokens, and a deny-list of "
        + "token texts misses it";

    public override string Fix =>
        "hand the whole text to JsonWebTokenHandler; in a reader of your own, token.Split('.') is [var header, var payload, var signature]";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1000", "CRY1297"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var genuine = token.Compact;
        yield return new Forgery($"{genuine}.", "an empty fourth segment");
        yield return new Forgery($"{genuine}.x", "a fourth segment x");
        yield return new Forgery($"{genuine}..", "five segments, two empty");
        yield return new Forgery($"{genuine}.{genuine}", "the token twice: six segments");
        yield return new Forgery($".{genuine}", "an empty segment in front");
        yield return new Forgery($"{token.HeaderSegment}..{token.PayloadSegment}.{token.SignatureSegment}", "an empty segment behind the header");
        yield return new Forgery($"{token.SigningInput}..{token.SignatureSegment}", "an empty segment before the signature");
    }
}
