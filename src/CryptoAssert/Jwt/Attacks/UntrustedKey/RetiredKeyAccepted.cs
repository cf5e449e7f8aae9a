using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A key that has left the issuer's JWK set, because it leaked perhaps, still verifies after the app has fetched the set
/// anew. ASVS 9.1.3; CVE-2025-22149 (jwkset kept removed keys).
/// </summary>
internal sealed class RetiredKeyAccepted : JwtAttack
{
    public override string Id => "CRY1070";

    public override JwtFamily Family => JwtFamily.UntrustedKey;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [324, 672];

    public override IReadOnlyList<string> References => ["ASVS 9.1.3", "ASVS 13.3.4", "CVE-2025-22149"];

    public override string Cause => "still accepted a key that its issuer has withdrawn, after fetching the keys anew";

    public override string Why => "a stolen signing key works on after the issuer has revoked it";

    public override string Fix => "replace the set of keys at each refresh, do not add to it; leave ValidateWithLKG off";

    internal override Needs Needs => Needs.IssuerKey | Needs.Publisher;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var retired = FurtherKeys.Make(attacker);
        using (attacker.Publisher!.Publish(PublicJwk.Json(retired.Key)))
        {
            yield return FurtherKeys.Control(retired, attacker.Token);
        }

        var stolen = retired.SignAnew(attacker.Token);
        yield return new Forgery(stolen, "the key has just left the JWKS");
        yield return new Forgery(attacker.Token.Compact, "the genuine token, by "
            + "the key that stays")
        {
            Control = "the app refuses the key that stays in the JWKS",
        };
        yield return new Forgery(stolen, "the key has left the JWKS, from which a genuine token has been verified since");
    }
}
