using System.Numerics;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace HardenedApi.Strict;

/// <summary>The one key of the service: verifies by one algorithm. Generated once per process and algorithm.</summary>
public sealed class ServiceKey
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, ServiceKey> Keys = new(StringComparer.Ordinal);

    /// <summary>A service with a key of a particular kind, which <see cref="For"/> would not generate.</summary>
    public ServiceKey(string alg, SecurityKey signingKey)
    {
        Alg = alg;
        SigningKey = signingKey;
        SigningKey.KeyId = Kid;
        VerificationKey = SigningKey switch
        {
            RsaSecurityKey rsa => new RsaSecurityKey(rsa.Rsa.ExportParameters(includePrivateParameters: false)) { KeyId = Kid },
            ECDsaSecurityKey ec => new ECDsaSecurityKey(ECDsa.Create(ec.ECDsa.ExportParameters(includePrivateParameters: false))) { KeyId = Kid },
            _ => SigningKey,
        };
    }

    public string Alg { get; }

    public string Kid => "service-2026";

    /// <summary>What the issuer holds.</summary>
    public SecurityKey SigningKey { get; }

    /// <summary>What the service holds.</summary>
    public SecurityKey VerificationKey { get; }

    /// <summary>The key as the PEM that everyone can know; for symmetric keys there is none.</summary>
    public string PublicPem => SigningKey switch
    {
        RsaSecurityKey rsa => rsa.Rsa.ExportSubjectPublicKeyInfoPem(),
        ECDsaSecurityKey ec => ec.ECDsa.ExportSubjectPublicKeyInfoPem(),
        _ => throw new InvalidOperationException("A symmetric key has no public part."),
    };

    public byte[] Secret => ((SymmetricSecurityKey)SigningKey).Key;

    public RSA Rsa => ((RsaSecurityKey)SigningKey).Rsa;

    public ECDsa Ec => ((ECDsaSecurityKey)SigningKey).ECDsa;

    public HashAlgorithmName Hash => new($"SHA{Alg[^3..]}");

    /// <summary>The key that the service decrypts tokens with.</summary>
    public static RsaSecurityKey Encryption { get; } = new(RSA.Create(2048));

    public static ServiceKey For(string alg) => Keys.GetOrAdd(alg, name => new ServiceKey(name, Generate(name)));

    public bool Verifies(byte[] signingInput, byte[] signature) => Alg[..2] switch
    {
        "HS" => CryptographicOperations.FixedTimeEquals(CryptographicOperations.HmacData(Hash, Secret, signingInput), signature),
        "RS" => IsFullLength(signature) && Rsa.VerifyData(signingInput, signature, Hash, RSASignaturePadding.Pkcs1),
        "PS" => IsFullLength(signature) && Rsa.VerifyData(signingInput, signature, Hash, RSASignaturePadding.Pss),
        _ => IsLowS(signature) && Ec.VerifyData(signingInput, signature, Hash),
    };

    private static SecurityKey Generate(string alg) => alg[0] switch
    {
        'H' => new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(64)),
        'R' or 'P' => new RsaSecurityKey(RSA.Create(2048)),
        _ => new ECDsaSecurityKey(ECDsa.Create(alg switch
        {
            "ES256" => ECCurve.NamedCurves.nistP256,
            "ES384" => ECCurve.NamedCurves.nistP384,
            _ => ECCurve.NamedCurves.nistP521,
        })),
    };

    /// <summary>RFC 8017 8.1.2, step 1: the platform takes a signature without its leading zero, one in 256, all the same.</summary>
    private bool IsFullLength(byte[] signature) => signature.Length == Rsa.KeySize / 8;

    /// <summary>
    /// Of the two signatures that every ECDSA signature is, only the one with the smaller s: a token has one text.
    /// </summary>
    private bool IsLowS(byte[] signature)
    {
        var order = Alg switch
        {
            "ES256" => "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551",
            "ES384" => "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973",
            _ => "01FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFA51868783BF2F966B7FCC0148F709A5D03BB5C9B8899C47AEBB6FB71E91386409",
        };
        var n = new BigInteger(Convert.FromHexString(order), isUnsigned: true, isBigEndian: true);
        return signature.Length == order.Length
            && new BigInteger(signature.AsSpan(signature.Length / 2), isUnsigned: true, isBigEndian: true) <= n / 2;
    }
}
