using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// One claim twice, first as it should be and then as it must not be. RFC 7519 4: refuse the token, or take the last. A parser
/// that takes the first lets one party check what another does not use. RFC 7519 4.
/// </summary>
internal sealed class DuplicateClaims : JwtAttack
{
    public override string Id => "CRY1101";

    public override JwtFamily Family => JwtFamily.Claims;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [436];

    public override IReadOnlyList<string> References => ["RFC 7519 4", "ASVS 1.5.3"];

    public override string Cause => "takes the first of two claims of the same name";

    public override string Why => "two parsers read two tokens in one: what the gateway checked is not what the service uses";

    public override string Fix =>
        "use System.Text.Json with AllowDuplicateProperties = false, or a parser that takes the last: JsonWebTokenHandler does";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY2112", "CRY2118", "CRY2119"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var (later, yesterday) = (attacker.Epoch(TimeSpan.FromMinutes(10)), attacker.Epoch(-TimeSpan.FromDays(1)));
        yield return Twice("exp", later, yesterday, RejectionReason.Lifetime);
        if (attacker.Token.Payload["iss"] is { } issuer)
        {
            yield return Twice("iss", issuer, "https://attacker.invalid", RejectionReason.Issuer | RejectionReason.Signature);
        }

        if (attacker.Token.Payload["aud"] is { } audience)
        {
            yield return Twice("aud", audience, "https://attacker.invalid", RejectionReason.Audience);
        }

        Forgery Twice(string claim, JsonNode first, JsonNode last, RejectionReason reason)
        {
            var payload = attacker.Token.Payload;
            payload.Remove(claim);
            payload.Insert(0, claim, first.DeepClone());
            var text = $$"""{{payload.ToJsonString()[..^1]}},"{{claim}}":{{last.ToJsonString()}}}""";
            return new Forgery(attacker.Issuer!.Reissue(attacker.Token, text), $"{claim} twice, the genuine one first")
            {
                Intended = reason,
            };
        }
    }
}
