using System.Runtime.CompilerServices;
using System.Text;

namespace CryptoAssert;

/// <summary>The door to an encryption: <c>await Encryption.Of(box.Seal, box.Open).EncryptsSafely();</c></summary>
#pragma warning disable RS0026 // the optional parameters are filled in by the compiler
public static class Encryption
{
    /// <summary>An encryption of bytes.</summary>
    /// <param name="encrypt">Plaintext to ciphertext.</param>
    /// <param name="decrypt">Ciphertext to plaintext; it refuses by an exception, or by null.</param>
    /// <param name="name">Filled in by the compiler.</param>
    public static EncryptionUnderTest Of(Func<byte[], byte[]> encrypt, Func<byte[], byte[]> decrypt, [CallerArgumentExpression(nameof(encrypt))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(encrypt);
        ArgumentNullException.ThrowIfNull(decrypt);
        return new EncryptionUnderTest(name, encrypt, decrypt);
    }

    /// <summary>An encryption of text, whose ciphertext is text: base64, base64url or hexadecimal.</summary>
    /// <inheritdoc cref="Of(Func{byte[], byte[]}, Func{byte[], byte[]}, string)"/>
    public static EncryptionUnderTest Of(Func<string, string> encrypt, Func<string, string> decrypt, [CallerArgumentExpression(nameof(encrypt))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(encrypt);
        ArgumentNullException.ThrowIfNull(decrypt);
        return new EncryptionUnderTest(
            name,
            plaintext => Encoding.UTF8.GetBytes(encrypt(Encoding.UTF8.GetString(plaintext))),
            ciphertext => Encoding.UTF8.GetBytes(decrypt(Encoding.UTF8.GetString(ciphertext))));
    }
}
