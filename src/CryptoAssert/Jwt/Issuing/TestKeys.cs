using System.Security.Cryptography;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt;

/// <summary>The test issuer's own keys, one a kind, generated once per process.</summary>
internal static class TestKeys
{
    private static readonly Lazy<SecurityKey> Rsa = new(() => new RsaSecurityKey(RSA.Create(2048)) { KeyId = "cryptoassert-rsa" });
    private static readonly Lazy<SecurityKey> P256 = new(() => Ec(ECCurve.NamedCurves.nistP256));
    private static readonly Lazy<SecurityKey> P384 = new(() => Ec(ECCurve.NamedCurves.nistP384));
    private static readonly Lazy<SecurityKey> P521 = new(() => Ec(ECCurve.NamedCurves.nistP521));

    /// <summary>A key that can sign with an algorithm; RSA where the algorithm is unknown.</summary>
    public static SecurityKey For(string alg) => EcdsaSignatures.KeySize(alg) switch
    {
        256 => P256.Value,
        384 => P384.Value,
        521 => P521.Value,
        _ => Rsa.Value,
    };

    private static ECDsaSecurityKey Ec(ECCurve curve)
    {
        var ec = ECDsa.Create(curve);
        return new ECDsaSecurityKey(ec) { KeyId = $"cryptoassert-p{ec.KeySize}" };
    }
}
