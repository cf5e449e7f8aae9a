using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The genuine signature with bytes behind it: a comparison that runs as far as what was expected, or a text that ends at a NUL.
/// RFC 8725 3.3.
/// </summary>
internal sealed class SignatureExtended : JwtAttack
{
    public override string Id => "CRY1015";

    public override JwtFamily Family => JwtFamily.Tampered;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.3", "ASVS 9.1.1"];

    public override string Cause => "accepted a signature with bytes behind it";

    public override string Why =>
        "one token has endless texts: a deny-list of tokens, or a cache by text, is passed by adding a byte";

    public override string Fix =>
        "compare lengths too: CryptographicOperations.FixedTimeEquals(expected, received), or leave it to AddJwtBearer";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1012", "CRY1090"];

    internal override string? NotApplicableBecause(Attacker attacker) => UnsignedTokenInUse.NothingToTamperWith(attacker);

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        yield return Extended([0], "a zero byte");
        yield return Extended([.. "\0extended"u8], "a NUL and a word");
        yield return Extended(attacker.Bytes(1), "a random byte");
        yield return Extended(attacker.Bytes(32), "32 random bytes");
        yield return Extended(token.Signature, "the signature again");

        Forgery Extended(byte[] behind, string variant) =>
            new($"{token.SigningInput}.{RawJwt.Segment([.. token.Signature, .. behind])}", $"{variant} behind the signature");
    }
}
