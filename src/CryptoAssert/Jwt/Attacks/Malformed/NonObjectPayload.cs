using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Validly signed, with a payload that is no JSON object: where there are no claims, there are none to check. RFC 7519 7.2
/// step 10.
/// </summary>
internal sealed class NonObjectPayload : JwtAttack
{
    public override string Id => "CRY1107";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [20, 754];

    public override IReadOnlyList<string> References => ["RFC 7519 7.2", "ASVS 9.2.1"];

    public override string Cause => "accepted a token whose payload is not a JSON object";

    public override string Why => "anything that the key ever signed is a token without an end: a file, a cookie, a "
        + "download link";

    public override string Fix => "refuse a payload that is not JsonValueKind.Object before any claim is read";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var subject = token.Payload["sub"]?.ToJsonString() ?? "\"admin\"";
        foreach (var (json, variant) in new[]
        {
            (subject, "the subject as a string"), ("null", "null"), ("[]", "an empty array"), ("", "nothing at all"), ("1", "a number"),
            ("true", "true"), ($"[{token.Payload.ToJsonString()}]", "the claims in an array"), ("admin", "bare text"),
        })
        {
            yield return new Forgery(
                attacker.Issuer!.Sign($"{token.HeaderSegment}.{RawJwt.Segment(json)}"), $"payload is {variant}, validly signed");
        }
    }
}
