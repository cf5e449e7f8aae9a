using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A required claim under a name that only resembles its own: EXP, "exp ", "exp" and NUL, a Cyrillic е. Or the real one, expired
/// or of another, and its look-alike after it. RFC 7519 10.1.1: names are case-sensitive.
/// </summary>
internal sealed class ClaimNameTricks : JwtAttack
{
    public override string Id => "CRY1105";

    public override JwtFamily Family => JwtFamily.Claims;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [178, 436];

    public override IReadOnlyList<string> References => ["RFC 7519 10.1.1", "RFC 8725 3.10"];

    public override string Cause => "takes a claim of another name for its own";

    public override string Why => "a claim that nobody checks overrides the one that the issuer and the gateway checked";

    public override string Fix =>
        "read claims by their exact name: JsonNode and JsonElement do, PropertyNameCaseInsensitive and Newtonsoft.Json do not";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY2112", "CRY2114", "CRY2118", "CRY2318", "CRY2119", "CRY2319"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var wrong = new Dictionary<string, (JsonNode Value, RejectionReason Reason)>(StringComparer.Ordinal)
        {
            ["exp"] = (attacker.Epoch(-TimeSpan.FromDays(1)), RejectionReason.Lifetime),
            ["iss"] = ("https://attacker.invalid", RejectionReason.Issuer | RejectionReason.Signature),
            ["aud"] = ("https://attacker.invalid", RejectionReason.Audience),
        };
        foreach (var (claim, (value, reason)) in wrong.Where(entry => token.Payload[entry.Key] is not null))
        {
            foreach (var (name, how) in Names(claim))
            {
                yield return With($"{claim} only {how}", payload => Move(payload, claim, name), reason);
                yield return With($"a wrong {claim}, the genuine one {how} after it", payload =>
                {
                    Move(payload, claim, name);
                    payload.Insert(0, claim, value.DeepClone());
                }, reason);
            }

            var escaped = $"\\u{(int)claim[0]:x4}{claim[1..]}";
            var text = token.Payload;
            text.Remove(claim);
            text["@"] = value.DeepClone();
            var json = text.ToJsonString().Replace("\"@\":", $"\"{escaped}\":", StringComparison.Ordinal);
            yield return new Forgery(attacker.Issuer!.Reissue(token, json), $"a wrong {claim}, its name written {escaped}")
            {
                Intended = reason,
            };
        }

        Forgery With(string variant, Action<JsonObject> change, RejectionReason reason) =>
            new(attacker.Issuer!.Reissue(token, change), variant) { Intended = reason };
    }

    private static IEnumerable<(string Name, string How)> Names(string claim)
    {
        yield return (claim.ToUpperInvariant(), "in upper case");
        yield return ($"{char.ToUpperInvariant(claim[0])}{claim[1..]}", "with a capital");
        yield return ($"{claim} ", "with a space behind it");
        yield return ($" {claim}", "with a space before it");
        yield return ($"{claim}\0", "with a NUL behind it");
        yield return (string.Concat(claim.Select(letter => (char)(letter - 'a' + '\uFF41'))), "in full-width letters");
        yield return (claim.Replace('e', '\u0435').Replace('a', '\u0430').Replace('i', '\u0456'), "with a Cyrillic letter");
    }

    private static void Move(JsonObject payload, string claim, string name)
    {
        var genuine = payload[claim]!.DeepClone();
        payload.Remove(claim);
        payload[name] = genuine;
    }
}
