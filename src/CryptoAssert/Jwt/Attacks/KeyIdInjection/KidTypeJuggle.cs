using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A kid that is no string, or a very long one: loose lookups take a number for an index and anything else for nothing.
/// RFC 7515 4.1.4 says that it is a string.
/// </summary>
internal sealed class KidTypeJuggle : JwtAttack
{
    private const int Long = 1_000_000;

    public override string Id => "CRY1083";

    public override JwtFamily Family => JwtFamily.KeyIdInjection;

    public override IReadOnlyList<int> Cwe => [843];

    public override IReadOnlyList<string> References => ["RFC 7515 4.1.4", "RFC 8725 3.10"];

    public override string Cause => "takes a kid that is not a string for a key that is not there";

    public override string Why => "a kid of the wrong type is all it takes to become anyone";

    public override string Fix => "refuse the token when kid is not a string (JsonValueKind.String), before any lookup";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1020", "CRY1082", "CRY1147"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        foreach (var kid in Kids(token.Kid ?? "x"))
        {
            var name = kid.ToJsonString();
            yield return new Forgery(HmacJws.SignUnderKid(token, kid, []), $"kid {name}, empty key");
            yield return new Forgery(
                HmacJws.SignUnderKid(token, kid.DeepClone(), AttackerKeys.Secret.Key),
                $"kid {name}, the attacker's key");
        }

        yield return new Forgery(
            HmacJws.SignUnderKid(token, new string('k', Long), []),
            "kid of a million characters, empty key");
    }

    private static IEnumerable<JsonNode> Kids(string genuine) =>
    [
        0, 1, -1, 2147483648L, 1.5, JsonNode.Parse("1e400")!, true, false,
        new JsonArray(), new JsonArray(genuine), new JsonArray(genuine, genuine), new JsonArray(new JsonArray()),
        new JsonObject(), new JsonObject { ["kid"] = genuine }, new JsonObject { ["toString"] = genuine },
    ];
}
