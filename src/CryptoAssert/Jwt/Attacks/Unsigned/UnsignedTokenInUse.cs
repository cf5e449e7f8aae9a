namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The service's own tokens carry no signature: nothing has to be forged, anyone writes one. RFC 7519 6 allows such tokens only
/// where something else protects them; RFC 8725 3.2.
/// </summary>
internal sealed class UnsignedTokenInUse : JwtAttack
{
    public const string StableId = "CRY1200";

    public override string Id => StableId;

    public override JwtFamily Family => JwtFamily.Unsigned;

    public override IReadOnlyList<int> Cwe => [347, 345];

    public override IReadOnlyList<string> References => ["RFC 8725 3.2", "ASVS 9.1.1"];

    public override string Cause => "takes unsigned tokens for genuine: the valid token of this test has no signature";

    public override string Why => "anyone can write such a token by hand, with any name in it";

    public override string Fix =>
        "sign the tokens with a key of the issuer (SigningCredentials), and keep RequireSignedTokens = true where they are read";

    /// <summary>Why an attack on signatures does not apply to a token that has none; null when it has one.</summary>
    public static string? NothingToTamperWith(Attacker attacker) => attacker.Token.IsSigned
        ? null
        : $"the service's own token has no signature to forge ({StableId}): give one that is signed";

    internal override string? NotApplicableBecause(Attacker attacker) => attacker.Token.IsSigned
        ? $"the valid token is signed (alg {attacker.Token.Alg}): it applies to a service whose own tokens are not"
        : null;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        yield return new Forgery(attacker.Token.Compact, "the valid token as it is");
    }
}
