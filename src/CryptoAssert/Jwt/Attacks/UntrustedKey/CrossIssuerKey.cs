using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token that names one trusted issuer and is signed by the key of another: where issuers and keys are two lists, each
/// issuer can speak for all. RFC 8725 3.8. Harmless where all names belong to one issuer, so it is asked for by its verb only.
/// </summary>
internal sealed class CrossIssuerKey : JwtAttack
{
    public override string Id => "CRY1069";

    public override JwtFamily Family => JwtFamily.UntrustedKey;

    public override JwtTier Tier => JwtTier.OnRequest;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [346, 347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.8", "ASVS 9.1.3"];

    public override string Cause => "accepted a token in the name of one issuer that another issuer signed";

    public override string Why => "the weakest of the trusted issuers can make tokens for the users of all of them";

    public override string Fix =>
        "give each issuer a JwtBearer scheme of its own, or tie the key to the issuer in IssuerSigningKeyValidator";

    internal override Needs Needs => Needs.IssuerKey;

    internal override string? NotApplicableBecause(Attacker attacker) => attacker.OtherIssuers.Count > 0
        ? null
        : "it needs WithTestIssuer() on a scheme that trusts several issuers (ValidIssuers)";

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        foreach (var issuer in attacker.OtherIssuers)
        {
            var payload = attacker.Token.PayloadWith(claims => claims["iss"] = issuer);
            var signer = attacker.Token.Payload["iss"];
            yield return new Forgery(
                attacker.Issuer!.Sign($"{attacker.Token.HeaderSegment}.{payload}"), $"iss {issuer}, signed by the key of "
                    + $"{signer}");
            var withoutKid = attacker.Token.HeaderWith(header => header.Remove("kid"));
            yield return new Forgery(attacker.Issuer.Sign($"{withoutKid}.{payload}"), $"iss {issuer}, no kid");
        }
    }
}
