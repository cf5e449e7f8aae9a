using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CryptoAssert.Keys;
using CryptoAssert.Keys.Reading;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert;

/// <summary>The door to keys without HTTP: <c>await CryptoKeys.FromPem(File.ReadAllText("public.pem")).HasStrongKeys();</c></summary>
#pragma warning disable RS0026 // the optional parameters are filled in by the compiler
public static class CryptoKeys
{
    /// <summary>The keys and certificates of a PEM text.</summary>
    /// <param name="pem">One or more blocks; a private key's public part is what is looked at.</param>
    /// <param name="password">Of an encrypted private key.</param>
    /// <param name="name">Filled in by the compiler.</param>
    public static KeysUnderTest FromPem(string pem, string? password = null, [CallerArgumentExpression(nameof(pem))] string name = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(pem);
        return Of(name, () => PemReader.Read(pem, name, password));
    }

    /// <summary>The keys of a JWK set, or one JWK, given as JSON.</summary>
    public static KeysUnderTest FromJwks(string json, [CallerArgumentExpression(nameof(json))] string name = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(json);
        return Of(name, () => JsonWebKeySetReader.Read(json, name));
    }

    /// <summary>The key of a certificate, and the certificate itself.</summary>
    public static KeysUnderTest Of(X509Certificate2 certificate, [CallerArgumentExpression(nameof(certificate))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return Of(name, () => CertificateReader.Read(certificate, name));
    }

    /// <summary>A key of Microsoft.IdentityModel.</summary>
    public static KeysUnderTest Of(SecurityKey key, [CallerArgumentExpression(nameof(key))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(key);
        return Of(name, () => SecurityKeyReader.Read(key, name));
    }

    /// <summary>An RSA or ECDsa key of the platform.</summary>
    public static KeysUnderTest Of(AsymmetricAlgorithm key, [CallerArgumentExpression(nameof(key))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(key);
        return Of(name, () => AsymmetricAlgorithmReader.Read(key, name));
    }

    private static KeysUnderTest Of(string name, Func<KeysRead> read) =>
        new(name, "", (_, _) => Task.FromResult((KeyAnalysis.Read(read), 0)));
}
