using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Two keys under one kid in the JWK set, and the token is signed by the second. RFC 7517 4.5 wants kids distinct; where
/// tenants can publish keys into one set, a verifier that tries them all (or keeps the last) lets each speak for the others.
/// </summary>
internal sealed class DuplicateKidKeyset : JwtAttack
{
    public override string Id => "CRY1073";

    public override JwtFamily Family => JwtFamily.UntrustedKey;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [694];

    public override IReadOnlyList<string> References => ["RFC 7517 4.5", "ASVS 1.5.3"];

    public override string Cause => "accepted the second of two published keys that share one kid";

    public override string Why => "whoever can add a key to the set takes over the name of the key that is already there";

    public override string Fix =>
        "refuse a kid that is not unique in TokenValidationParameters.IssuerSigningKeyValidatorUsingConfiguration";

    internal override Needs Needs => Needs.IssuerKey | Needs.Publisher;

    internal override string? NotApplicableBecause(Attacker attacker) =>
        attacker.Issuer!.Kid is null ? "the issuer's key has no kid" : null;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var further = FurtherKeys.Make(attacker);
        using (attacker.Publisher!.Publish(PublicJwk.Json(further.Key)))
        {
            yield return FurtherKeys.Control(further, attacker.Token);
        }

        var jwk = PublicJwk.Json(further.Key);
        jwk["kid"] = attacker.Issuer!.Kid;
        using var published = attacker.Publisher.Publish(jwk);
        yield return new Forgery(further.Sign(attacker.Token.SigningInput), "signed by the second key of that kid");
    }
}
