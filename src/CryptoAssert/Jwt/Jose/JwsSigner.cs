using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// Signs any header over any payload with one key and no questions asked: a correct library rightly refuses most of what an
/// attack needs. The primitives are the BCL's. ECDSA signatures are low-S, so that a verifier may insist on it.
/// </summary>
internal sealed class JwsSigner
{
    private readonly SecurityKey _key;

    /// <param name="key">A symmetric key, or an RSA or EC key with its private part.</param>
    /// <param name="alg">The algorithm that the issuer uses, such as <c>RS256</c>.</param>
    public JwsSigner(SecurityKey key, string alg)
    {
        _key = key;
        Alg = alg;
    }

    public string Alg { get; }

    public SecurityKey Key => _key;

    public string? Kid => string.IsNullOrEmpty(_key.KeyId) ? null : _key.KeyId;

    /// <summary>
    /// The alg that suits a key when nothing else is known: the strongest HMAC it has the bits for, RS256, or its curve's ES.
    /// </summary>
    public static string DefaultAlg(SecurityKey key) => key switch
    {
        SymmetricSecurityKey => "HS256",
        _ when Rsa(key) is not null => "RS256",
        _ when Ec(key) is { } ec => ec.KeySize switch { 256 => "ES256", 384 => "ES384", _ => "ES512" },
        _ => throw new NotSupportedException($"A key of type {key.GetType().Name} cannot sign a JWT here: give a symmetric, "
            + "RSA or EC key with its private part."),
    };

    /// <summary>
    /// A compact JWS over raw header and payload bytes, under this signer's own alg whatever the header claims.
    /// </summary>
    public string Compact(ReadOnlySpan<byte> header, ReadOnlySpan<byte> payload) => Compact(header, payload, Alg);

    /// <summary>A compact JWS whose signature is made by <paramref name="alg"/>, whatever the header claims.</summary>
    public string Compact(ReadOnlySpan<byte> header, ReadOnlySpan<byte> payload, string alg) =>
        Sign($"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(payload)}", alg);

    /// <summary>A compact JWS under this signer's own alg whatever the header claims.</summary>
    public string Compact(JsonObject header, JsonObject payload) => Compact(RawJwt.Utf8(header), RawJwt.Utf8(payload));

    /// <summary>Signs two segments as they are: the way to sign an encoding that is not canonical.</summary>
    public string Sign(string signingInput, string? alg = null) =>
        $"{signingInput}.{Base64Url.EncodeToString(SignBytes(Encoding.UTF8.GetBytes(signingInput), alg ?? Alg))}";

    /// <summary>The raw signature bytes over any input, by any alg that the key can do.</summary>
    public byte[] SignBytes(byte[] input, string alg) => alg switch
    {
        "HS256" => HMACSHA256.HashData(Secret, input),
        "HS384" => HMACSHA384.HashData(Secret, input),
        "HS512" => HMACSHA512.HashData(Secret, input),
        "RS256" or "RS384" or "RS512" => RsaKey.SignData(input, Hash(alg), RSASignaturePadding.Pkcs1),
        "PS256" or "PS384" or "PS512" => RsaKey.SignData(input, Hash(alg), RSASignaturePadding.Pss),
        "ES256" or "ES384" or "ES512" => EcdsaSignatures.LowS(
            EcKey.SignData(input, Hash(alg), DSASignatureFormat.IeeeP1363FixedFieldConcatenation), EcKey.KeySize),
        _ => throw new NotSupportedException($"No signer for alg '{alg}'."),
    };

    public static HashAlgorithmName Hash(string alg) => alg[^3..] switch
    {
        "384" => HashAlgorithmName.SHA384,
        "512" => HashAlgorithmName.SHA512,
        _ => HashAlgorithmName.SHA256,
    };

    /// <summary>
    /// Whether the key holds what signing takes. Asked by signing: PrivateKeyStatus of an EC key is always Unknown.
    /// </summary>
    public static bool CanSign(SecurityKey key)
    {
        if (key is SymmetricSecurityKey)
        {
            return true;
        }

        try
        {
            new JwsSigner(key, DefaultAlg(key)).SignBytes([], DefaultAlg(key));
            return true;
        }
        catch (Exception exception) when (exception is CryptographicException or NotSupportedException)
        {
            return false;
        }
    }

    internal static RSA? Rsa(SecurityKey key) => key switch
    {
        RsaSecurityKey rsa => rsa.Rsa ?? RSA.Create(rsa.Parameters),
        X509SecurityKey x509 => (x509.PrivateKeyStatus == PrivateKeyStatus.Exists ? x509.PrivateKey : x509.PublicKey) as RSA,
        _ => null,
    };

    internal static ECDsa? Ec(SecurityKey key) => key switch
    {
        ECDsaSecurityKey ec => ec.ECDsa,
        X509SecurityKey x509 => (x509.PrivateKeyStatus == PrivateKeyStatus.Exists ? x509.PrivateKey : x509.PublicKey) as ECDsa,
        _ => null,
    };

    private byte[] Secret => _key is SymmetricSecurityKey symmetric
        ? symmetric.Key
        : throw new NotSupportedException("An HMAC needs a symmetric key.");

    private RSA RsaKey => Rsa(_key) ?? throw new NotSupportedException("An RS* or PS* signature needs an RSA key.");

    private ECDsa EcKey => Ec(_key) ?? throw new NotSupportedException("An ES* signature needs an EC key.");
}
