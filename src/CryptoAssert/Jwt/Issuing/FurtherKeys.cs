using System.Collections.Concurrent;
using System.Security.Cryptography;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt;

/// <summary>
/// What the issuer publishes beside the key it signs with: key pairs made once per process, each time under another kid.
/// </summary>
internal static class FurtherKeys
{
    private static readonly Lazy<RSA> Rsa = new(() => RSA.Create(2048));
    private static readonly ConcurrentDictionary<int, ECDsa> Ec = new();

    /// <summary>A signer by the issuer's own algorithm.</summary>
    public static JwsSigner Make(Attacker attacker)
    {
        var kid = $"cryptoassert-{Convert.ToHexStringLower(attacker.Bytes(8))}";
        var alg = attacker.Issuer!.Alg;
        SecurityKey key = EcdsaSignatures.KeySize(alg) switch
        {
            0 => new RsaSecurityKey(Rsa.Value) { KeyId = kid },
            var bits => new ECDsaSecurityKey(Ec.GetOrAdd(bits, size => ECDsa.Create(Curve(size)))) { KeyId = kid },
        };
        return new JwsSigner(key, alg);
    }

    /// <summary>The token of a further key that is published as it should be: accepted, or the app pins its keys.</summary>
    public static Forgery Control(JwsSigner further, RawJwt token) => new(further.SignAnew(token), "a further key, published for signatures")
    {
        Control = "the app takes no further key from its issuer's JWKS",
    };

    private static ECCurve Curve(int bits) => bits switch
    {
        256 => ECCurve.NamedCurves.nistP256,
        384 => ECCurve.NamedCurves.nistP384,
        _ => ECCurve.NamedCurves.nistP521,
    };
}
