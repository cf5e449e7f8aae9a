using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// No alg, or one that is null, empty, a number, an array: the branch that nobody wrote lets the token through.
/// RFC 7515 4.1.1 (alg MUST be present), RFC 8725 3.1.
/// </summary>
internal sealed class AlgMissingOrTyped : JwtAttack
{
    public override string Id => "CRY1008";

    public override JwtFamily Family => JwtFamily.Unsigned;

    public override IReadOnlyList<int> Cwe => [20, 347];

    public override IReadOnlyList<string> References => ["RFC 7515 4.1.1", "RFC 8725 3.1", "ASVS 9.1.2"];

    public override string Cause => "accepted an unsigned token whose alg is missing or is no text";

    public override string Why => "anyone can become anyone: the algorithm that is not named is not run";

    public override string Fix => "refuse a token whose alg is not exactly the one you expect; no default, no fall-through";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1001", UnsignedTokenInUse.StableId];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        (string Header, string Variant)[] headers =
        [
            (token.HeaderWith(header => header.Remove("alg")), "no alg"),
            (token.HeaderWith(header => header["alg"] = null), "alg null"),
            (token.HeaderWith(header => header["alg"] = ""), "alg empty"),
            (token.HeaderWith(header => header["alg"] = false), "alg false"),
            (token.HeaderWith(header => header["alg"] = true), "alg true"),
            (token.HeaderWith(header => header["alg"] = 0), "alg 0"),
            (token.HeaderWith(header => header["alg"] = new JsonArray(token.Alg)), "alg an array"),
            (token.HeaderWith(header => header["alg"] = new JsonArray("none")), "alg an array of none"),
            (token.HeaderWith(header => header["alg"] = new JsonArray()), "alg an empty array"),
            (token.HeaderWith(header => header["alg"] = new JsonObject { ["name"] = token.Alg }), "alg an object"),
            (Renamed("Alg"), "Alg none, no alg"),
            (Renamed("ALG"), "ALG none, no alg"),
            (RawJwt.Segment("{}"), "header {}"),
        ];
        var junk = RawJwt.Segment(attacker.Bytes(Math.Max(32, token.Signature.Length)));
        foreach (var (header, variant) in headers)
        {
            yield return new Forgery($"{header}.{token.PayloadSegment}.", $"{variant}, no signature");
            yield return new Forgery($"{header}.{token.PayloadSegment}.{junk}", $"{variant}, noise for a signature");
        }

        // a reader that ignores the case of names finds one all the same
        string Renamed(string name) => token.HeaderWith(header =>
        {
            header.Remove("alg");
            header[name] = "none";
        });
    }
}
