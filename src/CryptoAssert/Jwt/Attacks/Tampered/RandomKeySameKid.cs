using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A proper signature by a key of the attacker's own, under the genuine header: a verifier that trusts the kid, or the form of a
/// signature, verifies with no key at all. RFC 8725 3.3.
/// </summary>
internal sealed class RandomKeySameKid : JwtAttack
{
    public override string Id => "CRY1012";

    public override JwtFamily Family => JwtFamily.Tampered;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.3", "ASVS 9.1.1"];

    public override string Cause => "accepted a signature by a key that it cannot know";

    public override string Why => "anyone can sign as the issuer: the key is not what is checked";

    public override string Fix =>
        "verify with the issuer's key that the kid names (IssuerSigningKey, Authority); a known kid proves nothing by itself";

    internal override string? NotApplicableBecause(Attacker attacker) => UnsignedTokenInUse.NothingToTamperWith(attacker);

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var signer = AttackerKeys.SignerFor(token.Alg);
        yield return new Forgery(signer.Sign(token.SigningInput), "header and payload unchanged");
        yield return new Forgery(
            signer.Sign($"{token.HeaderSegment}.{token.PayloadWith(payload => payload["sub"] = "admin")}"), "sub is admin");
    }
}
