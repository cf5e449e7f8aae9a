using System.Numerics;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>An attack on the pair of numbers that an ECDSA signature is.</summary>
internal abstract class EcdsaAttack : JwtAttack
{
    public sealed override JwtFamily Family => JwtFamily.Signature;

    public override IReadOnlyList<int> Cwe => [347];

    internal override Needs Needs => Needs.EcToken;

    internal override string? NotApplicableBecause(Attacker attacker) => EcdsaSignatures.KeySize(attacker.Token.Alg) == 0
        ? $"only the curves of ES256, ES384 and ES512 are known here, not that of {attacker.Token.Alg}"
        : null;

    protected static int KeySize(Attacker attacker) => EcdsaSignatures.KeySize(attacker.Token.Alg);

    /// <summary>The valid token's r and s; null when they are not what RFC 7518 3.4 asks for, or out of range.</summary>
    protected static (BigInteger R, BigInteger S)? Genuine(Attacker attacker)
    {
        var keySize = KeySize(attacker);
        var signature = attacker.Token.Signature;
        if (signature.Length != 2 * EcdsaSignatures.FieldBytes(keySize))
        {
            return null;
        }

        var (r, s) = EcdsaSignatures.Split(signature);
        var n = EcdsaSignatures.Order(keySize);
        return r.IsZero || s.IsZero || r >= n || s >= n ? null : (r, s);
    }

    protected static Forgery Signed(RawJwt token, byte[] signature, string variant) =>
        new($"{token.SigningInput}.{RawJwt.Segment(signature)}", variant);
}
