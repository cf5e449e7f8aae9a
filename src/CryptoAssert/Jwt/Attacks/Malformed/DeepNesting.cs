using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// JSON within JSON, thousands deep: a recursive reader runs out of stack, a careless writer throws. Small enough for the
/// headers that Kestrel takes (32 KB). CWE-674; ASVS 16.5.3.
/// </summary>
internal sealed class DeepNesting : JwtAttack
{
    public override string Id => "CRY1106";

    public override JwtFamily Family => JwtFamily.Availability;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [674, 400];

    public override IReadOnlyList<string> References => ["RFC 8259 9", "ASVS 16.5.3"];

    public override string Cause => "fails on a token of deeply nested JSON";

    public override string Why => "anyone can stop it, or a request of it, with one header";

    public override string Fix => "leave MaxDepth at its default of 64 where tokens are read, and log the token's id instead of its JSON";

    internal override IReadOnlyList<string> ExplainedBy => [CrashesOnHostileInput.StableId];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        foreach (var (nested, name) in Nestings())
        {
            var header = Around(token.Header, nested);
            var payload = Around(token.Payload, nested);
            yield return new Forgery($"{RawJwt.Segment(header)}.{token.PayloadSegment}.{token.SignatureSegment}", $"header with {name}");
            yield return new Forgery($"{token.HeaderSegment}.{RawJwt.Segment(payload)}.{token.SignatureSegment}", $"payload with {name}");
            if (attacker.Issuer is { } issuer)
            {
                yield return new Forgery(issuer.Sign($"{token.HeaderSegment}.{RawJwt.Segment(payload)}"), $"payload with {name}, validly signed");
            }
        }
    }

    // a sound service may accept what is validly signed: only a failure counts here
    internal override string? Judge(Forgery forgery, HttpAnswer answer, Reading reading, Attacker attacker) =>
        reading == Reading.Crashed ? answer.ToString() : null;

    private static IEnumerable<(string Json, string Name)> Nestings()
    {
        foreach (var depth in new[] { 65, 200, 1_100, 9_000 })
        {
            yield return (new string('[', depth) + new string(']', depth), Name(depth, "arrays"));
        }

        foreach (var depth in new[] { 200, 3_000 })
        {
            var objects = new StringBuilder().Insert(0, """{"a":""", depth).Append('1').Append('}', depth);
            yield return (objects.ToString(), Name(depth, "objects"));
        }

        static string Name(int depth, string of) => string.Create(CultureInfo.InvariantCulture, $"{depth:#,0} {of} in one another");
    }

    private static string Around(JsonObject json, string nested)
    {
        var text = Encoding.UTF8.GetString(RawJwt.Utf8(json));
        return $"{{\"x\":{nested}{(json.Count > 0 ? "," : "")}{text[1..]}";
    }
}
