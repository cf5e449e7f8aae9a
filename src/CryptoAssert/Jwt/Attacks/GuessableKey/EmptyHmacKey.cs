using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Signed with no key at all: a setting that was never filled is an empty string, and an HMAC under it can be made by anyone.
/// InfluxDB took such tokens when its shared secret was not set. RFC 8725 3.5; CVE-2019-20933.
/// </summary>
internal sealed class EmptyHmacKey : JwtAttack
{
    public override string Id => "CRY1020";

    public override JwtFamily Family => JwtFamily.GuessableKey;

    public override IReadOnlyList<int> Cwe => [1391, 347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.5", "ASVS 11.2.3", "CVE-2019-20933"];

    public override string Cause => "accepted a token signed with an empty key (for HMAC, a short key of zero bytes is the same)";

    public override string Why => "no secret has to be known to become anyone";

    public override string Fix =>
        "fail at start-up when the setting of the key is missing or short: ValidateOnStart() and a length of at least 32 bytes";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1044"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var own = HmacJws.AlgFor(token);
        foreach (var alg in new[] { own, "HS256", "HS384", "HS512" }.Distinct(StringComparer.Ordinal))
        {
            yield return new Forgery(HmacJws.Sign(token, [], alg: alg), $"{alg} with a key of no bytes");
        }

        if (token.Kid is not null)
        {
            yield return new Forgery(HmacJws.SignWithoutKid(token, []), $"{own} with a key of no bytes, without kid");
        }
    }
}
