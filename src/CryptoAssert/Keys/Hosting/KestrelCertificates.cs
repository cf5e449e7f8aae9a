using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CryptoAssert.Keys.Reading;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CryptoAssert.Keys.Hosting;

/// <summary>
/// The certificates that the section Kestrel of the configuration names: of <c>Certificates</c>, of endpoints and of their server names. Kestrel itself need
/// not run: a test server reads the same files.
/// </summary>
internal static class KestrelCertificates
{
    public static List<KeysRead> Of(IServiceProvider services)
    {
        if (services.GetService<IConfiguration>()?.GetSection("Kestrel") is not { } kestrel)
        {
            return [];
        }

        var root = services.GetService<IHostEnvironment>()?.ContentRootPath ?? "";
        var endpoints = kestrel.GetSection("Endpoints").GetChildren().ToList();
        return
        [
            .. kestrel.GetSection("Certificates").GetChildren()
                .Concat(endpoints.Select(endpoint => endpoint.GetSection("Certificate")))
                .Concat(endpoints.SelectMany(endpoint => endpoint.GetSection("Sni").GetChildren()).Select(name => name.GetSection("Certificate")))
                .Select(certificate => Read(certificate, root)).OfType<KeysRead>(),
        ];
    }

    private static KeysRead? Read(IConfigurationSection section, string root)
    {
        var origin = $"certificate of {section.Path}";
        if (section["Path"] is { Length: > 0 } path)
        {
            return OfFile(Path.Combine(root, path), Path.GetFileName(path), section["Password"], origin);
        }

        return section["Subject"] is { Length: > 0 } subject
            ? KeysRead.Unknown(origin, $"\"{subject}\" is in the certificate store of the machine that it is deployed on, which is not asked")
            : null;
    }

    private static KeysRead OfFile(string path, string name, string? password, string origin)
    {
        if (!File.Exists(path))
        {
            return KeysRead.Unknown(origin, $"its file {name} is not on this machine: give it to CryptoKeys.Of(certificate) where it is");
        }

        try
        {
            var certificate = X509Certificate2.GetCertContentType(path) is X509ContentType.Pkcs12
                ? Leaf(X509CertificateLoader.LoadPkcs12CollectionFromFile(path, password, X509KeyStorageFlags.EphemeralKeySet))
                : X509CertificateLoader.LoadCertificateFromFile(path);
            return certificate is null ? KeysRead.Unknown(origin, $"{name} holds no certificate") : CertificateReader.Read(certificate, origin);
        }
        catch (Exception exception) when (exception is CryptographicException or KeyFormatException or IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            return KeysRead.Unknown(origin, $"{name} is not opened, with {(password is null ? "no password" : "the password of the configuration")}: {exception.Message}");
        }
    }

    /// <summary>The one with the private key, as Kestrel takes it.</summary>
    private static X509Certificate2? Leaf(X509Certificate2Collection certificates) =>
        certificates.FirstOrDefault(certificate => certificate.HasPrivateKey) ?? certificates.FirstOrDefault();
}
