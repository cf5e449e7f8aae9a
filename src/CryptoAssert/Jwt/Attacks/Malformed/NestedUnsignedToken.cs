using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A validly signed token whose payload is another token that nobody signed: who unwraps cty JWT and verifies the outer one
/// only believes the inner. RFC 7519 5.2 and 7.2 step 8; RFC 8725 3.3 asks for every signature of a nested token.
/// </summary>
internal sealed class NestedUnsignedToken : JwtAttack
{
    public override string Id => "CRY1311";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [345, 347];

    public override IReadOnlyList<string> References => ["RFC 7519 7.2", "RFC 8725 3.3", "ASVS 9.1.1"];

    public override string Cause => "believed the claims of an unsigned token inside a signed one";

    public override string Why => "whoever gets anything signed as a payload, a pass-through service for one, chooses the claims";

    public override string Fix => "refuse cty JWT, or give the inner token to ValidateTokenAsync with the same parameters";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var stranger = AttackerKeys.SignerFor(token.Alg).Sign(token.SigningInput);
        foreach (var cty in new[] { "JWT", "jwt" })
        {
            yield return Around(cty, $"{RawJwt.Segment("""{"alg":"none"}""")}.{token.PayloadSegment}.", "the inner token with alg none");
            yield return Around(cty, $"{token.SigningInput}.", "the inner token without its signature");
            yield return Around(cty, stranger, "the inner token signed with the attacker's key");
        }

        Forgery Around(string cty, string inner, string variant) => new(
            attacker.Issuer!.Sign($"{token.HeaderWith(header => header["cty"] = cty)}.{RawJwt.Segment(inner)}"), $"cty {cty}, {variant}");
    }
}
