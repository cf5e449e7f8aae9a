using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// The public key out of two RS* tokens: s^e minus the padded hash (RFC 8017 9.2) is a multiple of the modulus in both. Only for
/// small e: with 65537 these numbers have 134 million bits, and their gcd takes minutes.
/// </summary>
internal static class RsaKeyRecovery
{
    private static readonly int[] Exponents = [3, 5, 17];

    /// <summary>The key that signed both tokens; null when its exponent is larger, or when it is not RS*.</summary>
    public static RsaSecurityKey? Recover(RawJwt first, RawJwt second)
    {
        var size = first.Signature.Length;
        if (Prefix(first.Alg) is null || second.Alg != first.Alg || size is < 64 or > 1024 || second.Signature.Length != size)
        {
            return null;
        }

        foreach (var exponent in Exponents)
        {
            var multiple = BigInteger.GreatestCommonDivisor(Multiple(first, exponent), Multiple(second, exponent));
            var modulus = WithoutSmallFactors(multiple, 8 * size);
            if ((modulus.GetBitLength() + 7) / 8 == size && Verifies(first, modulus, exponent))
            {
                return new RsaSecurityKey(new RSAParameters
                {
                    Modulus = modulus.ToByteArray(isUnsigned: true, isBigEndian: true),
                    Exponent = [(byte)exponent],
                });
            }
        }

        return null;
    }

    private static BigInteger Multiple(RawJwt token, int exponent) =>
        BigInteger.Pow(EcdsaSignatures.Unsigned(token.Signature), exponent) - Encoded(token);

    private static bool Verifies(RawJwt token, BigInteger modulus, int exponent) =>
        BigInteger.ModPow(EcdsaSignatures.Unsigned(token.Signature), exponent, modulus) == Encoded(token);

    /// <summary>What two multiples have in common beside the modulus is small.</summary>
    private static BigInteger WithoutSmallFactors(BigInteger multiple, int bits)
    {
        for (var factor = 2; factor < 1 << 16 && multiple.GetBitLength() > bits; factor++)
        {
            while (!multiple.IsZero && (multiple % factor).IsZero)
            {
                multiple /= factor;
            }
        }

        return multiple;
    }

    /// <summary>EMSA-PKCS1-v1_5: 00 01 FF .. FF 00 DigestInfo.</summary>
    private static BigInteger Encoded(RawJwt token)
    {
        var digest = CryptographicOperations.HashData(JwsSigner.Hash(token.Alg), Encoding.UTF8.GetBytes(token.SigningInput));
        byte[] info = [.. Prefix(token.Alg)!, .. digest];
        var encoded = new byte[token.Signature.Length];
        encoded.AsSpan().Fill(0xFF);
        (encoded[0], encoded[1], encoded[^(info.Length + 1)]) = (0, 1, 0);
        info.CopyTo(encoded.AsSpan(encoded.Length - info.Length));
        return EcdsaSignatures.Unsigned(encoded);
    }

    /// <summary>DigestInfo up to the hash (RFC 8017 9.2, note 1).</summary>
    private static byte[]? Prefix(string alg) => alg switch
    {
        "RS256" => Convert.FromHexString("3031300D060960864801650304020105000420"),
        "RS384" => Convert.FromHexString("3041300D060960864801650304020205000430"),
        "RS512" => Convert.FromHexString("3051300D060960864801650304020305000440"),
        _ => null,
    };
}
