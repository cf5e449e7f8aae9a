using System.Security.Cryptography;
using CryptoAssert.Keys.Reading;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;

namespace CryptoAssert.Keys.Hosting;

/// <summary>The algorithm with which Data Protection uses its keys, as <c>UseCryptographicAlgorithms</c> and <c>UseCustomCryptographicAlgorithms</c> set it.</summary>
internal static class DataProtectionCipher
{
    private const string Origin = "keys of Data Protection";

    public static KeysRead Read(AlgorithmConfiguration? configuration) => configuration switch
    {
        AuthenticatedEncryptorConfiguration stock => Stock(stock),
        ManagedAuthenticatedEncryptorConfiguration managed => Cipher(
            Name(managed.EncryptionAlgorithmType), managed.EncryptionAlgorithmKeySize, "CBC", Name(managed.ValidationAlgorithmType)),
        CngCbcAuthenticatedEncryptorConfiguration cbc when OperatingSystem.IsWindows() =>
            Cipher(cbc.EncryptionAlgorithm, cbc.EncryptionAlgorithmKeySize, "CBC", $"HMAC{cbc.HashAlgorithm}"),
        CngGcmAuthenticatedEncryptorConfiguration gcm when OperatingSystem.IsWindows() => Cipher(gcm.EncryptionAlgorithm, gcm.EncryptionAlgorithmKeySize, "GCM", null),
        null => KeysRead.Unknown(Origin, "no algorithm is set for new ones"),
        _ => KeysRead.Unknown(Origin, $"their algorithm is set by {configuration.GetType().Name}, which is not known here"),
    };

    private static KeysRead Stock(AuthenticatedEncryptorConfiguration stock)
    {
        var bits = stock.EncryptionAlgorithm switch
        {
            EncryptionAlgorithm.AES_128_CBC or EncryptionAlgorithm.AES_128_GCM => 128,
            EncryptionAlgorithm.AES_192_CBC or EncryptionAlgorithm.AES_192_GCM => 192,
            EncryptionAlgorithm.AES_256_CBC or EncryptionAlgorithm.AES_256_GCM => 256,
            _ => 0,
        };
        var isGcm = stock.EncryptionAlgorithm is EncryptionAlgorithm.AES_128_GCM or EncryptionAlgorithm.AES_192_GCM or EncryptionAlgorithm.AES_256_GCM;
        return bits == 0
            ? KeysRead.Unknown(Origin, $"their algorithm {stock.EncryptionAlgorithm} is not known here")
            : Cipher("AES", bits, isGcm ? "GCM" : "CBC", isGcm ? null : stock.ValidationAlgorithm.ToString());
    }

    private static KeysRead Cipher(string name, int bits, string mode, string? mac) => KeysRead.Of(Origin, new KeyMaterial.Cipher(name, bits, mode, mac));

    /// <summary>The algorithm behind a type: an implementation such as AesCng is its base class.</summary>
    private static string Name(Type type)
    {
        Type[] known = [typeof(Aes), typeof(TripleDES), typeof(DES), typeof(RC2), typeof(HMACMD5), typeof(HMACSHA1)];
        return (Array.Find(known, algorithm => algorithm.IsAssignableFrom(type)) ?? type).Name.ToUpperInvariant();
    }
}
