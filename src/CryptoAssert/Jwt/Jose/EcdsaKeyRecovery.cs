using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// The public key out of a signed token (SEC 1 4.1.6): an ECDSA signature fits two keys, and a second token tells which.
/// </summary>
internal static class EcdsaKeyRecovery
{
    /// <summary>
    /// The key that signed both tokens; without a second token, or with one of another key, the two that the first fits.
    /// </summary>
    public static IReadOnlyList<ECDsaSecurityKey> Recover(RawJwt first, RawJwt? second)
    {
        var keySize = EcdsaSignatures.KeySize(first.Alg);
        if (keySize == 0)
        {
            return [];
        }

        var candidates = Candidates(EllipticCurve.Of(keySize), first).ConvertAll(point => Key(point.X, point.Y, keySize));
        return second?.Alg == first.Alg && candidates.Find(key => Signed(second, key)) is { } common ? [common] : candidates;
    }

    private static bool Signed(RawJwt token, ECDsaSecurityKey key) =>
        key.ECDsa.VerifyData(Encoding.UTF8.GetBytes(token.SigningInput), token.Signature, JwsSigner.Hash(token.Alg));

    /// <summary>Q = (sR - zG) / r for both points R whose x is r.</summary>
    private static List<(BigInteger X, BigInteger Y)> Candidates(EllipticCurve curve, RawJwt token)
    {
        var signature = token.Signature;
        var (r, s) = EcdsaSignatures.Split(signature);
        if (signature.Length != 2 * EcdsaSignatures.FieldBytes(curve.KeySize)
            || r.IsZero || r >= curve.Order || s.IsZero || s >= curve.Order || curve.Lift(r, isOdd: false) is not { } nonce)
        {
            return [];
        }

        var hash = CryptographicOperations.HashData(JwsSigner.Hash(token.Alg), Encoding.UTF8.GetBytes(token.SigningInput));
        var inverse = BigInteger.ModPow(r, curve.Order - 2, curve.Order);
        var minusZ = curve.Multiply((curve.Order - (EcdsaSignatures.Unsigned(hash) % curve.Order)) * inverse % curve.Order, curve.Generator);
        var plusR = curve.Multiply(s * inverse % curve.Order, nonce);
        return
        [
            .. new[] { plusR, curve.Negate(plusR) }
                .Select(point => curve.Affine(curve.Add(point, minusZ)))
                .OfType<(BigInteger, BigInteger)>(),
        ];
    }

    private static ECDsaSecurityKey Key(BigInteger x, BigInteger y, int keySize)
    {
        var point = EcdsaSignatures.Join(x, y, keySize);
        return new ECDsaSecurityKey(ECDsa.Create(new ECParameters
        {
            Curve = keySize switch
            {
                256 => ECCurve.NamedCurves.nistP256,
                384 => ECCurve.NamedCurves.nistP384,
                _ => ECCurve.NamedCurves.nistP521,
            },
            Q = new ECPoint { X = point[..(point.Length / 2)], Y = point[(point.Length / 2)..] },
        }));
    }
}
