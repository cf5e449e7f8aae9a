using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>Keys that the attacker made himself: nobody may trust them. Generated once per process.</summary>
internal static class AttackerKeys
{
    private static readonly Lazy<RsaSecurityKey> LazyRsa = new(() => new RsaSecurityKey(RSA.Create(2048)) { KeyId = "attacker" });
    private static readonly Lazy<ECDsaSecurityKey> LazyP256 = new(() => Ec(ECCurve.NamedCurves.nistP256));
    private static readonly Lazy<ECDsaSecurityKey> LazyP384 = new(() => Ec(ECCurve.NamedCurves.nistP384));
    private static readonly Lazy<ECDsaSecurityKey> LazyP521 = new(() => Ec(ECCurve.NamedCurves.nistP521));

    public static RsaSecurityKey Rsa => LazyRsa.Value;

    public static ECDsaSecurityKey P256 => LazyP256.Value;

    public static ECDsaSecurityKey P384 => LazyP384.Value;

    public static ECDsaSecurityKey P521 => LazyP521.Value;

    /// <summary>64 random bytes: enough for every HS algorithm.</summary>
    public static SymmetricSecurityKey Secret { get; } = new(RandomNumberGenerator.GetBytes(64)) { KeyId = "attacker" };

    /// <summary>The attacker's own key for an algorithm; HS256 where the algorithm is unknown.</summary>
    public static JwsSigner SignerFor(string alg) => alg switch
    {
        "RS256" or "RS384" or "RS512" or "PS256" or "PS384" or "PS512" => new JwsSigner(Rsa, alg),
        "ES256" => new JwsSigner(P256, alg),
        "ES384" => new JwsSigner(P384, alg),
        "ES512" => new JwsSigner(P521, alg),
        "HS384" or "HS512" => new JwsSigner(Secret, alg),
        _ => new JwsSigner(Secret, "HS256"),
    };

    /// <summary>Whether an algorithm signs with a private key that we have one for: RS*, PS* or ES*.</summary>
    public static bool HasKeyPairFor(string alg) => SignerFor(alg).Key is not SymmetricSecurityKey;

    /// <summary>The attacker's own key pair for an algorithm; RS256 where the algorithm takes none, as with HS*.</summary>
    public static JwsSigner PublicKeySignerFor(string alg) => SignerFor(HasKeyPairFor(alg) ? alg : "RS256");

    private static ECDsaSecurityKey Ec(ECCurve curve) => new(ECDsa.Create(curve)) { KeyId = "attacker" };
}
