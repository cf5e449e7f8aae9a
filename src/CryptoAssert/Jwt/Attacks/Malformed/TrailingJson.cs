using System.Text;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Validly signed, with something behind the JSON object of the payload or the header: who stops reading at the closing brace
/// and who reads on see different tokens. RFC 7519 7.2 steps 3 and 10: a completely valid JSON object, and no more.
/// </summary>
internal sealed class TrailingJson : JwtAttack
{
    public override string Id => "CRY1102";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override JwtTier Tier => JwtTier.Conformance;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [20, 436];

    public override IReadOnlyList<string> References => ["RFC 7519 7.2", "RFC 8259 2", "rfc8725bis 3.14"];

    public override string Cause => "accepted a token with bytes behind its JSON object";

    public override string Why => "two services that share a token can read two identities out of it";

    public override string Fix =>
        "AddJwtBearer reads on no further than the brace: in OnTokenValidated, JsonDocument.Parse both decoded segments";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var header = RawJwt.Utf8(attacker.Token.Header);
        var payload = RawJwt.Utf8(attacker.Token.Payload);
        foreach (var (tail, variant) in new[]
        {
            ("x", "a letter"), ("\0", "a NUL"), ("}", "a second brace"), ("""{"sub":"admin"}""", "a second object"), (",", "a comma"),
            ("\n{\"sub\":\"admin\"}", "a second object on a new line"),
        })
        {
            yield return new Forgery(attacker.Issuer!.Compact(header, With(payload, tail)), $"{variant} behind the payload, "
                + "validly signed");
            yield return new Forgery(attacker.Issuer!.Compact(With(header, tail), payload), $"{variant} behind the header, "
                + "validly signed");
        }
    }

    private static byte[] With(byte[] json, string tail) => [.. json, .. Encoding.UTF8.GetBytes(tail)];
}
