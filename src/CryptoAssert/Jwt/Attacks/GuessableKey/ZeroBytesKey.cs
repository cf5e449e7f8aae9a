using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Signed with a buffer that nobody filled: <c>new byte[128]</c> is a key of the right length for every check of lengths. Up to
/// the hash's block HMAC pads with zeros (RFC 2104 2), so shorter ones are the empty key. RFC 8725 3.5.
/// </summary>
internal sealed class ZeroBytesKey : JwtAttack
{
    public override string Id => "CRY1021";

    public override JwtFamily Family => JwtFamily.GuessableKey;

    public override IReadOnlyList<int> Cwe => [1391, 321];

    public override IReadOnlyList<string> References => ["RFC 8725 3.5", "RFC 2104 2", "ASVS 11.2.3"];

    public override string Cause => "accepted a token signed with a key of zero bytes";

    public override string Why => "the key is known to everyone, so anyone can become anyone";

    public override string Fix =>
        "fill the key with RandomNumberGenerator.GetBytes(64); refuse a key of one repeated byte at start-up";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1020"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var own = HmacJws.AlgFor(token);
        foreach (var alg in new[] { own, "HS256", "HS512" }.Distinct(StringComparer.Ordinal))
        {
            // 64 and 128 fill a block of SHA-256 and of SHA-512; longer keys are hashed first and are keys of their own
            foreach (var length in new[] { 128, 256, 512, 64, 1 })
            {
                yield return new Forgery(HmacJws.Sign(token, new byte[length], alg: alg), $"{alg} with {length} zero bytes");
            }
        }

        foreach (var length in token.Kid is null ? [] : new[] { 64, 128, 256 })
        {
            yield return new Forgery(
                HmacJws.SignWithoutKid(token, new byte[length]),
                $"{own} with {length} zero bytes, without kid");
        }
    }
}
