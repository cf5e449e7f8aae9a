using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// An ID token, made for the client to greet its user, sent to the API. Every client of the issuer has one, with no scope and no
/// consent in it. RFC 8725 2.8, 3.12; CVE-2026-41164 (nuts-node).
/// </summary>
internal sealed class IdTokenAsAccessToken : JwtAttack
{
    public override string Id => "CRY2121";

    public override JwtFamily Family => JwtFamily.TokenType;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [345];

    public override IReadOnlyList<string> References => ["RFC 8725 3.12", "RFC 9068 4", "ASVS 9.2.2", "CVE-2026-41164"];

    public override string Cause => "accepted an ID token as an access token";

    public override string Why => "any client that its user merely logged in to can call the API as that user";

    public override string Fix =>
        "let the issuer type its access tokens and set TokenValidationParameters.ValidTypes = [\"at+jwt\"]; refuse tokens "
        + "that carry a nonce or at_hash";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY2122"];

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Token.Payload.Any(claim => claim.Key is "nonce" or "at_hash")
            ? "the valid token is an ID token itself (it carries a nonce or at_hash): this service is called with them"
            : null;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var hash = RawJwt.Segment(attacker.Bytes(16));
        yield return IdToken("of this API's own audience", _ => { });
        if (attacker.Token.Texts("aud").Count > 0)
        {
            yield return IdToken("of a client's audience", payload => payload["aud"] = payload["azp"]!.DeepClone());
        }

        Forgery IdToken(string variant, Action<JsonObject> change) => new(
            attacker.Issuer!.Reissue(
                attacker.Token,
                payload =>
                {
                    payload["nonce"] = hash;
                    payload["at_hash"] = hash;
                    payload["auth_time"] = attacker.Epoch();
                    payload["azp"] = "web-client";
                    payload["amr"] = new JsonArray("pwd");
                    change(payload);
                },
                header => header["typ"] = "JWT"),
            variant) { Intended = RejectionReason.TokenType | RejectionReason.Audience };
    }
}
