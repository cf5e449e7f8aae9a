using System.Text;
using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// b64 false: the payload is signed as it stands instead of in base64url. No JWT may use it (RFC 7797 7), and a service that
/// ignores it reads other bytes than one that obeys. Accepting an encoded payload without crit is no fault: there b64 is an
/// unknown header like any other.
/// </summary>
internal sealed class B64False : JwtAttack
{
    public override string Id => "CRY1110";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override JwtTier Tier => JwtTier.Conformance;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [436];

    public override IReadOnlyList<string> References => ["RFC 7797 6", "RFC 7797 7", "RFC 7515 4.1.11"];

    public override string Cause => "accepted a token with b64 false";

    public override string Why => "two services that share a token read different payloads under one signature";

    public override string Fix => "refuse a token with b64 or crit in its header, in OnTokenValidated";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1108"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var critical = token.HeaderWith(header => (header["b64"], header["crit"]) = (false, new JsonArray("b64")));
        var uncritical = token.HeaderWith(header => header["b64"] = false);
        // a compact token has no room for a dot in its payload (RFC 7797 5.2)
        var raw = Encoding.UTF8.GetString(RawJwt.Utf8(token.Payload)).Replace(".", @"\u002e", StringComparison.Ordinal);
        yield return new Forgery(attacker.Issuer!.Sign($"{critical}.{raw}"), "named in crit, the payload as it stands, "
            + "validly signed");
        yield return new Forgery(attacker.Issuer!.Sign($"{uncritical}.{raw}"), "not in crit, the payload as it stands, "
            + "validly signed");
        yield return new Forgery(
            attacker.Issuer!.Sign($"{critical}.{token.PayloadSegment}"), "named in crit, the payload in base64url, validly "
                + "signed");
    }
}
