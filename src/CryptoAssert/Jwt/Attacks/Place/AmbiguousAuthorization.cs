using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Two credentials in one request, of which one is void. Picking one is harmless as long as nobody else reads the header: but
/// the gateway in front may pick the other. RFC 9110 5.3 lets no sender repeat this header; AddJwtBearer refuses.
/// </summary>
internal sealed class AmbiguousAuthorization : JwtAttack
{
    public override string Id => "CRY7245";

    public override JwtFamily Family => JwtFamily.Place;

    public override JwtTier Tier => JwtTier.OnRequest;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [436];

    public override IReadOnlyList<string> References => ["RFC 9110 5.3", "ASVS 1.5.3"];

    public override string Cause => "accepted a request with two tokens, one of them forged";

    public override string Why => "a gateway that reads the other token lets through, or logs, somebody else";

    public override string Fix =>
        "refuse in OnMessageReceived: if (context.Request.Headers.Authorization.Count > 1) context.Fail(\"two tokens\")";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY7145"];

    internal override string? NotApplicableBecause(Attacker attacker) => TokenTwice.Impossible(attacker.Place);

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var junk = RawJwt.Segment(attacker.Bytes(Math.Max(32, attacker.Token.Signature.Length)));
        return TokenTwice.Of(attacker.Token.Compact, $"{attacker.Token.SigningInput}.{junk}");
    }
}
