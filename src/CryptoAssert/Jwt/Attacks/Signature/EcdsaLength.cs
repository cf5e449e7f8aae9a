using System.Text;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The genuine r and s in too many or too few bytes: a verifier that takes what it needs, or cuts in the middle, accepts any
/// number of texts for one token. RFC 7518 3.4: a signature of another length has failed.
/// </summary>
internal sealed class EcdsaLength : EcdsaAttack
{
    private const int Tries = 200;

    public override string Id => "CRY1090";

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [347, 1284];

    public override IReadOnlyList<string> References => ["RFC 7518 3.4", "RFC 8725 3.4", "ASVS 9.1.1"];

    public override string Cause => "accepted an ECDSA signature of the wrong length";

    public override string Why => "a revoked or already used token comes back under another text";

    public override string Fix =>
        "verify with AddJwtBearer or ECDsa.VerifyData; before any arithmetic of your own compare the length with twice the curve's";

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        if (Genuine(attacker) is null)
        {
            yield break;
        }

        var token = attacker.Token;
        var signature = token.Signature;
        var (r, s) = (signature[..(signature.Length / 2)], signature[(signature.Length / 2)..]);
        yield return Signed(token, [.. signature, 0], "a zero byte behind it");
        yield return Signed(token, [.. signature, .. attacker.Bytes(8)], "eight random bytes behind it");
        yield return Signed(token, [0, .. r, 0, .. s], "a zero byte before r and before s");
        yield return Signed(token, [.. new byte[32], .. r, .. new byte[32], .. s], "32 zero bytes before r and before s");
        yield return Signed(token, [0, .. signature], "a zero byte before r");
        yield return Signed(token, [.. r, 0, .. s], "a zero byte before s");
        if (WithLeadingZero(attacker) is { } padded)
        {
            var half = padded.Length / 2;
            yield return Signed(token, [.. padded[..half].SkipWhile(Zero), .. padded[half..].SkipWhile(Zero)], "r and s without their leading zero bytes");
        }

        static bool Zero(byte octet) => octet == 0;
    }

    /// <summary>
    /// The genuine signature when it begins r or s with a zero byte (one in 85 on P-256), or another one of the issuer's
    /// that does.
    /// </summary>
    private static byte[]? WithLeadingZero(Attacker attacker)
    {
        var token = attacker.Token;
        if (HasLeadingZero(token.Signature))
        {
            return token.Signature;
        }

        var input = Encoding.ASCII.GetBytes(token.SigningInput);
        return attacker.Issuer is { } issuer && issuer.Alg == token.Alg
            ? Enumerable.Range(0, Tries).Select(_ => issuer.SignBytes(input, token.Alg)).FirstOrDefault(HasLeadingZero)
            : null;

        static bool HasLeadingZero(byte[] signature) => signature[0] == 0 || signature[signature.Length / 2] == 0;
    }
}
