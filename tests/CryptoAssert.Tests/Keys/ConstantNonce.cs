using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Keys.Mathematics;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Tests.Keys;

/// <summary>Signs ES256 tokens as who draws the nonce once: a correct library refuses to.</summary>
internal static class ConstantNonce
{
    public static (string[] Tokens, string PublicKey) Tokens(int count)
    {
        var curve = Curves.Find("P-256")!;
        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var d = new BigInteger(ecdsa.ExportParameters(includePrivateParameters: true).D, isUnsigned: true, isBigEndian: true);
        var k = new BigInteger(RandomNumberGenerator.GetBytes(31), isUnsigned: true) + 1;
        var r = curve.Multiply(k, curve.Generator)!.Value.X % curve.Order;
        return ([.. Enumerable.Range(0, count).Select(i => Sign(curve, d, k, r, i))], ecdsa.ExportSubjectPublicKeyInfoPem());
    }

    private static string Sign(WeierstrassCurve curve, BigInteger d, BigInteger k, BigInteger r, int number)
    {
        var input = $"{Base64UrlEncoder.Encode("""{"alg":"ES256","typ":"JWT"}""")}.{Base64UrlEncoder.Encode($$"""{"sub":"alice","jti":"{{number}}"}""")}";
        var z = new BigInteger(SHA256.HashData(Encoding.ASCII.GetBytes(input)), isUnsigned: true, isBigEndian: true);
        var s = BigInteger.ModPow(k, curve.Order - 2, curve.Order) * (z + (r * d)) % curve.Order;
        return $"{input}.{Base64UrlEncoder.Encode([.. Bytes(r), .. Bytes(s)])}";
    }

    private static byte[] Bytes(BigInteger number) => [.. new byte[32 - number.GetByteCount(isUnsigned: true)], .. number.ToByteArray(isUnsigned: true, isBigEndian: true)];
}
