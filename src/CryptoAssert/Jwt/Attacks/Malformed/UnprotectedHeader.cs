using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A flattened JSON JWS whose unprotected header overrules the protected one: the checks look at the one, the verification
/// obeys the other. RFC 7515 4 and 7.2.1 (names must be disjoint); rfc8725bis 2.13.
/// </summary>
internal sealed class UnprotectedHeader : JwtAttack
{
    public override string Id => "CRY1298";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override IReadOnlyList<int> Cwe => [347, 436];

    public override IReadOnlyList<string> References => ["RFC 7515 7.2.1", "RFC 8725 3.1", "rfc8725bis 3.14", "ASVS 9.1.2"];

    public override string Cause => "let the unprotected header of a JSON JWS choose how its signature is checked";

    public override string Why => "anyone can become anyone";

    public override string Fix => "take compact tokens only; in a reader of your own, never join the header member to the protected one";

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var forged = token.PayloadWith(claims => claims["sub"] = "admin");
        foreach (var (payload, claims) in new[] { (token.PayloadSegment, "payload unchanged"), (forged, "another subject") })
        {
            yield return new Forgery(
                $$"""{"payload":"{{payload}}","protected":"{{token.HeaderSegment}}","header":{"alg":"none"},"signature":""}""",
                $"unprotected alg none over the genuine protected header, {claims}");
            yield return new Forgery(
                $$"""{"payload":"{{payload}}","header":{"alg":"none","typ":"JWT"},"signature":""}""", $"no protected header, {claims}");
            yield return new Forgery(
                $$"""{"payload":"{{payload}}","protected":"{{token.HeaderSegment}}","header":{"alg":"RS256","jwk":{{Jwk()}}},"signature":"{{Signed(payload)}}"}""",
                $"unprotected jwk of the attacker's, {claims}");
        }

        string Jwk() => System.Text.Json.JsonSerializer.Serialize(PublicJwk.Members(AttackerKeys.Rsa));

        string Signed(string payload) => new JwsSigner(AttackerKeys.Rsa, "RS256").Sign($"{token.HeaderSegment}.{payload}").Split('.')[2];
    }
}
