using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token for somebody else that names this service in azp or client_id: those say who asked for the token, not who may take it.
/// RFC 7519 4.1.3, RFC 8725 3.9, RFC 8693 4.3, OpenID Connect Core 2.
/// </summary>
internal sealed class AudFromAnotherClaim : JwtAttack
{
    private static readonly string[] Claims = ["azp", "client_id", "appid", "cid", "resource"];

    public override string Id => "CRY2519";

    public override JwtFamily Family => JwtFamily.Audience;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [284, 345];

    public override IReadOnlyList<string> References => ["RFC 8725 3.9", "RFC 7519 4.1.3", "ASVS 9.2.3"];

    public override string Cause => "took azp, client_id or another claim for the audience";

    public override string Why => "a token that this service or its client got for another one, such as an ID token, opens it";

    public override string Fix =>
        "keep ValidateAudience = true, name the ValidAudience and remove the AudienceValidator; ask azp only in addition";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY2119", "CRY2319"];

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Token.WhyNotCompared("aud");

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var own = attacker.Token.Texts("aud")[0];
        var other = $"https://audience-{Convert.ToHexStringLower(attacker.Bytes(4))}.invalid";
        foreach (var claim in Claims)
        {
            yield return With($"aud is another, {claim} is {own}", payload =>
            {
                payload["aud"] = other;
                payload[claim] = own;
            });
            yield return With($"aud is absent, {claim} is {own}", payload =>
            {
                payload.Remove("aud");
                payload[claim] = own;
            });
        }

        Forgery With(string variant, Action<JsonObject> change) =>
            new(attacker.Issuer!.Reissue(attacker.Token, change), variant) { Intended = RejectionReason.Audience };
    }
}
