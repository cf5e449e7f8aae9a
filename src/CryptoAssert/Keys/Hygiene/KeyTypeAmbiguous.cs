using System.Text.Json;
using CryptoAssert.Keys.Reading;

namespace CryptoAssert.Keys.Hygiene;

/// <summary>
/// A JWK with the members of two key types: which key it is depends on the member that a parser looks for first. RFC 7518 6.2 to
/// 6.4 give each type its members; RFC 8725 3.1 wants one algorithm for one key.
/// </summary>
internal sealed class KeyTypeAmbiguous : JwkWeakness
{
    private static readonly Dictionary<string, string[]> Foreign = new(StringComparer.Ordinal)
    {
        ["RSA"] = ["crv", "x", "y", "k"],
        ["EC"] = ["n", "e", "k"],
        ["oct"] = ["n", "e", "crv", "x", "y"],
    };

    public override string Id => "CRY5710";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [436, 843];

    public override IReadOnlyList<string> References => ["RFC 7518 6", "RFC 8725 3.1"];

    public override string Cause => "is published with members of another key type";

    public override string Why =>
        "parsers that look at the members and not at kty use another key than the others, in the worst case a "
        + "published \"k\" as secret";

    public override string Fix =>
        "build a new JsonWebKey for each key, with JsonWebKeyConverter, and do not fill one object twice";

    protected override WeaknessFound? Find(JsonElement jwk, KeyUnderTest key, IReadOnlyList<KeyUnderTest> all)
    {
        var type = JwkMembers.Text(jwk, "kty") ?? "";
        var found = Foreign.GetValueOrDefault(type, []).Where(name => JwkMembers.Has(jwk, name)).ToList();
        return found.Count == 0 ? null
            : new WeaknessFound(
                $"kty {type} with the member{(found.Count == 1 ? "" : "s")} {string.Join(", ", found)}", $"members of {type} only (RFC 7518 6)");
    }
}
