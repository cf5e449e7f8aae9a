using System.Text.Json.Nodes;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Validly signed, with a critical extension that nobody knows: whoever does not understand it must refuse. RFC 7515 4.1.11;
/// CVE-2025-59420 (Authlib), CVE-2026-32597 (PyJWT).
/// </summary>
internal sealed class CritUnknown : JwtAttack
{
    public override string Id => "CRY1108";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override JwtTier Tier => JwtTier.Conformance;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [345, 863];

    public override IReadOnlyList<string> References => ["RFC 7515 4.1.11", "ASVS 9.1.1", "CVE-2025-59420", "CVE-2026-32597"];

    public override string Cause => "ignores crit: it accepted a token with a critical extension that it cannot know";

    public override string Why => "a restriction that the issuer called critical, such as proof of possession, is not enforced";

    public override string Fix =>
        "AddJwtBearer ignores crit: in OnTokenValidated, Fail(..) when TryGetHeaderValue<object>(\"crit\", out _) of the JsonWebToken";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        yield return With("x-cryptoassert", "an extension of this test");
        yield return With("http://example.invalid/UNDEFINED", "an extension named by a URL, as in RFC 7515 appendix E");
        yield return With("bound-to", "the extension bound-to");

        Forgery With(string extension, string variant)
        {
            var header = attacker.Token.Header;
            header["crit"] = new JsonArray(extension);
            header[extension] = true;
            return new Forgery(attacker.Issuer!.Compact(header, attacker.Token.Payload), $"crit names {variant}, validly signed");
        }
    }
}
