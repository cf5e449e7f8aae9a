using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A <c>sub</c> that is no text: an array makes two users of one, a number is equal to a text here and not there, an object is
/// an operator for a document database. RFC 7519 4.1.2: a string.
/// </summary>
internal sealed class SubjectWrongType : JwtAttack
{
    public override string Id => "CRY2227";

    public override JwtFamily Family => JwtFamily.Claims;

    public override JwtTier Tier => JwtTier.Conformance;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [287, 843];

    public override IReadOnlyList<string> References => ["RFC 7519 4.1.2", "RFC 8725 3.8", "ASVS 10.3.3"];

    public override string Cause => "accepted a token whose sub is no text";

    public override string Why => "parts of the service that read one value as two users disagree about who is calling";

    public override string Fix => "refuse a token whose sub is not a JSON string in JwtBearerEvents.OnTokenValidated";

    internal override Needs Needs => Needs.IssuerKey;

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Token.Text("sub") is null ? "the valid token names no user itself (sub)" : null;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var subject = attacker.Token.Text("sub")!;
        yield return With("sub is an array of two", new JsonArray(subject, "admin"));
        yield return With("sub is an array", new JsonArray(subject));
        yield return With("sub is a number", 0);
        yield return With("sub is true", true);
        yield return With("sub is an object", new JsonObject { ["$ne"] = "" });

        Forgery With(string variant, JsonNode sub) =>
            new(attacker.Issuer!.Reissue(attacker.Token, payload => payload["sub"] = sub), variant);
    }
}
