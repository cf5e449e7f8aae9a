using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Jwt.Jose;

/// <summary>Reads keys in the forms in which people hold them.</summary>
internal static class SecurityKeys
{
    /// <summary>The key as a symmetric, RSA, EC or X509 key; nothing when it is none of them.</summary>
    public static IEnumerable<SecurityKey> Usable(SecurityKey key)
    {
        switch (key)
        {
            case JsonWebKey jwk:
                if (JsonWebKeyConverter.TryConvertToSecurityKey(jwk, out var converted))
                {
                    converted.KeyId = jwk.KeyId;
                    yield return converted;
                }

                break;
            case SymmetricSecurityKey:
            case not null when JwsSigner.Rsa(key) is not null || JwsSigner.Ec(key) is not null:
                yield return key;
                break;
            default:
                break;
        }
    }

    /// <summary>Reads a PEM: a public key, a certificate, or a private key of which the public part is meant.</summary>
    /// <exception cref="ArgumentException">It is none of them; says what it looks like.</exception>
    public static SecurityKey FromPem(string pem)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(pem);
        if (!PemEncoding.TryFind(pem, out var fields))
        {
            throw new ArgumentException(
                "Not a PEM: a '-----BEGIN ..-----' line with its matching '-----END ..-----' is missing. Was a file path given instead of the file's text?", nameof(pem));
        }

        var label = pem[fields.Label];
        try
        {
            return label == "CERTIFICATE"
                ? new X509SecurityKey(X509Certificate2.CreateFromPem(pem))
                : FromKeyPem(pem, label);
        }
        catch (Exception exception) when (exception is CryptographicException or PlatformNotSupportedException)
        {
            throw new ArgumentException($"The PEM is labelled '{label}' and its content is damaged or cut: "
                + $"{exception.Message}", nameof(pem), exception);
        }
    }

    private static SecurityKey FromKeyPem(string pem, string label)
    {
        if (label.Contains("ENCRYPTED", StringComparison.Ordinal))
        {
            throw new ArgumentException("The PEM holds an encrypted private key: give the public key instead.", nameof(pem));
        }

        try
        {
            var rsa = RSA.Create();
            rsa.ImportFromPem(pem);
            return new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: false));
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException)
        {
            var ec = ECDsa.Create();
            try
            {
                ec.ImportFromPem(pem);
            }
            catch (ArgumentException notEc)
            {
                throw new ArgumentException($"The PEM is labelled '{label}': give a PUBLIC KEY, RSA PUBLIC KEY or "
                    + "CERTIFICATE.", nameof(pem), notEc);
            }

            return new ECDsaSecurityKey(ECDsa.Create(ec.ExportParameters(includePrivateParameters: false)));
        }
    }

    /// <summary>Reads a JWK set, or a single JWK; public parts of the keys that verify signatures.</summary>
    /// <exception cref="FormatException">It is not a JWK set; says what it looks like.</exception>
    public static IReadOnlyList<SecurityKey> FromJwks(string json)
    {
        JsonWebKeySet set;
        try
        {
            set = JsonWebKeySet.Create(json);
            if (set.Keys.Count == 0 && set.AdditionalData.ContainsKey("kty"))
            {
                set.Keys.Add(JsonWebKey.Create(json));
            }
        }
        catch (Exception exception) when (exception is ArgumentException or System.Text.Json.JsonException)
        {
            var start = json.Trim();
            throw new FormatException(
                start.StartsWith('<')
                    ? "The JWKS is an HTML or XML page, not JSON: check the path."
                    : $"The JWKS is not JSON: it starts with '{start[..Math.Min(start.Length, 20)]}'.",
                exception);
        }

        var keys = set.Keys.Where(key => key.Kty != JsonWebAlgorithmsKeyTypes.Octet).SelectMany(Usable).ToList();
        return keys.Count > 0
            ? keys
            : throw new FormatException("The JWKS holds no RSA or EC key: it needs a \"keys\" array with \"kty\" members.");
    }
}
