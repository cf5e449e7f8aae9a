using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token that a verifier did not expect ends in an unhandled exception: a 5xx for one header, free of charge. Whatever
/// attack of a check brings it about, it is reported as this. OWASP ASVS 16.5.3; CVE-2020-26521.
/// </summary>
internal sealed class CrashesOnHostileInput : JwtAttack
{
    public const string StableId = "CRY1151";

    public override string Id => StableId;

    public override JwtFamily Family => JwtFamily.Malformed;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [755, 248];

    public override IReadOnlyList<string> References => ["ASVS 16.5.3", "CVE-2020-26521"];

    public override string Cause => "fails with a server error on a hostile token";

    public override string Why => "anyone can fill the error log and the alerting, and an unhandled path is where checks "
        + "are skipped";

    public override string Fix => "treat every exception while reading a token as a refusal: 401, as AddJwtBearer does";

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        yield return new Forgery("a", "one letter");
        yield return new Forgery("..", "three empty segments");
        yield return new Forgery("!.!.!", "not base64url");
        yield return new Forgery($"{RawJwt.Segment("{}")}.{RawJwt.Segment("{}")}.{token.SignatureSegment}", "empty header and payload");
        yield return new Forgery($"{RawJwt.Segment("[]")}.{token.PayloadSegment}.{token.SignatureSegment}", "the header is an array");
        yield return new Forgery($"{token.HeaderSegment}.{RawJwt.Segment("null")}.{token.SignatureSegment}", "the payload is null");
        yield return new Forgery($"{RawJwt.Segment("""{"alg":1,"kid":{}}""")}.{token.PayloadSegment}.{token.SignatureSegment}", "alg is a number, kid an object");
    }

    internal override string? Judge(Forgery forgery, HttpAnswer answer, Reading reading, Attacker attacker) =>
        reading == Reading.Crashed ? answer.ToString() : null;
}
