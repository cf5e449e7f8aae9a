using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using CryptoAssert.Keys.Reading;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CryptoAssert.Keys.Hosting;

/// <summary>What Data Protection is set to: the algorithm of its keys, and the certificate that protects them where they are kept.</summary>
internal static class DataProtectionKeys
{
    private const string Protector = "certificate that protects the keys of Data Protection";

    public static List<KeysRead> Of(IServiceProvider services)
    {
        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(IKeyManager)) is not true)
        {
            return [];
        }

        KeyManagementOptions options;
        try
        {
            options = services.GetRequiredService<IOptions<KeyManagementOptions>>().Value;
        }
#pragma warning disable CA1031 // configuration code is the user's and throws what it likes
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return [KeysRead.Unknown("keys of Data Protection", $"its options cannot be built: {exception.GetBaseException().Message}")];
        }

        return [DataProtectionCipher.Read(options.AuthenticatedEncryptorConfiguration), .. AtRest(options)];
    }

    private static IEnumerable<KeysRead> AtRest(KeyManagementOptions options)
    {
        switch (options.XmlEncryptor)
        {
            case CertificateXmlEncryptor encryptor:
                yield return OfCertificate(encryptor);
                break;
            case null when options.XmlRepository is not { } repository:
                break;
            case null:
            case NullXmlEncryptor:
                yield return KeysRead.Unknown(
                    "keys of Data Protection at rest",
                    $"they are kept without encryption{(options.XmlRepository is { } kept ? $" in {kept.GetType().Name}" : "")}: who reads the store opens every cookie; ProtectKeysWithCertificate(..)");
                break;
            case var other:
                yield return KeysRead.Unknown("keys of Data Protection at rest", $"{other.GetType().Name} protects them, whose key is elsewhere");
                break;
        }
    }

    /// <summary>The certificate is in what is encrypted with it (XML Encryption 1.1, 5.6: KeyInfo with X509Data): a word of the check's own is.</summary>
    private static KeysRead OfCertificate(CertificateXmlEncryptor encryptor)
    {
        try
        {
            var certificate = encryptor.Encrypt(new XElement("check")).EncryptedElement.Descendants().FirstOrDefault(element => element.Name.LocalName == "X509Certificate")?.Value;
            return certificate is null
                ? KeysRead.Unknown(Protector, "what is encrypted with it does not name it: give it to CryptoKeys.Of(..)")
                : CertificateReader.Read(X509CertificateLoader.LoadCertificate(Convert.FromBase64String(certificate)), Protector);
        }
#pragma warning disable CA1031 // a certificate resolver is the user's and throws what it likes
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return KeysRead.Unknown(Protector, $"it is not found, or does not encrypt: {exception.GetBaseException().Message}");
        }
    }
}
