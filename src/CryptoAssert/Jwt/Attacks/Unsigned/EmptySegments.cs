namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Dots, a payload by itself, a header by itself: a parser that drops empty parts finds a token where none is.
/// RFC 7515 7.1.
/// </summary>
internal sealed class EmptySegments : JwtAttack
{
    public override string Id => "CRY1009";

    public override JwtFamily Family => JwtFamily.Unsigned;

    public override IReadOnlyList<int> Cwe => [20];

    public override IReadOnlyList<string> References => ["RFC 7515 7.1", "RFC 8725 3.3"];

    public override string Cause => "accepted a token of which only dots or a single part are there";

    public override string Why => "anyone can write such a token: there is nothing to verify in it";

    public override string Fix => "refuse everything but three filled segments before you read any of them, as AddJwtBearer does";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1006", UnsignedTokenInUse.StableId];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var (header, payload, signature) = (token.HeaderSegment, token.PayloadSegment, token.SignatureSegment);
        yield return new Forgery(payload, "payload only, no dots");
        yield return new Forgery($".{payload}.", "payload only");
        yield return new Forgery($".{payload}", "payload behind a dot");
        yield return new Forgery($".{payload}.{signature}", "no header");
        yield return new Forgery($"{header}..{signature}", "no payload");
        yield return new Forgery($"{header}..", "header only");
        yield return new Forgery(header, "header only, no dots");
        yield return new Forgery($"..{signature}", "signature only");
        yield return new Forgery(".", "one dot");
        yield return new Forgery("..", "two dots");
        yield return new Forgery("...", "three dots");
        yield return new Forgery("....", "four dots, as an empty JWE");
        yield return new Forgery(".....", "five dots");
    }
}
