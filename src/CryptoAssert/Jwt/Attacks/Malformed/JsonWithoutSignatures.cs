using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A JSON JWS with nothing to verify: an empty list of signatures, of which it is true that all of them hold. RFC 7515 5.2 asks
/// for at least one that does; rfc8725bis 3.14.
/// </summary>
internal sealed class JsonWithoutSignatures : JwtAttack
{
    public override string Id => "CRY1299";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 7515 5.2", "RFC 8725 3.3", "rfc8725bis 3.14", "ASVS 9.1.1"];

    public override string Cause => "accepted a JWS in JSON that carries no signature";

    public override string Why => "anyone can become anyone";

    public override string Fix => "take compact tokens only; signatures.All(..) is true of an empty list";

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var forged = token.PayloadWith(claims => claims["sub"] = "admin");
        foreach (var (payload, claims) in new[] { (token.PayloadSegment, "payload unchanged"), (forged, "another subject") })
        {
            yield return new Forgery(JsonJws.General(payload), $"an empty list of signatures, {claims}");
            yield return new Forgery(
                $$"""{"payload":"{{payload}}","protected":"{{token.HeaderSegment}}","signatures":[]}""",
                $"a protected header, no signatures, {claims}");
            yield return new Forgery($$"""{"payload":"{{payload}}","signatures":null}""", $"signatures null, {claims}");
            yield return new Forgery($$"""{"payload":"{{payload}}","protected":"{{token.HeaderSegment}}"}""", $"no member signature, {claims}");
            yield return new Forgery(
                JsonJws.General(payload, $$"""{"protected":"{{token.HeaderSegment}}"}"""), $"one entry, without a signature, {claims}");
            yield return new Forgery(JsonJws.Flattened(token.HeaderSegment, payload, ""), $"an empty signature, {claims}");
        }
    }
}
