using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Http;

namespace CryptoAssert.Timing;

/// <summary>The signature of a request's body, as webhooks carry it.</summary>
internal static class SignedBody
{
    /// <summary>The characters of the key that a check makes: 256 bits in hexadecimal.</summary>
    public const int KeyLength = 64;

    /// <summary>HMAC-SHA256 in hexadecimal.</summary>
    public static string Sign(OutgoingRequest request, string key) =>
        Sign(request, key, static (body, key) => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), body)));

    /// <exception cref="CheckSetupException">The delegate threw, or made nothing.</exception>
    public static string Sign(OutgoingRequest request, string key, Func<byte[], string, string> sign)
    {
        using var message = HttpSender.Build(request);
        using var body = new MemoryStream();
        message.Content?.CopyTo(body, context: null, CancellationToken.None);
        string? signature;
        try
        {
            signature = sign(body.ToArray(), key);
        }
#pragma warning disable CA1031 // the delegate is the user's and throws what it likes
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw new CheckSetupException($"The delegate that signs the body threw {exception.GetType().Name}: {exception.Message}", exception);
        }

        return string.IsNullOrEmpty(signature) || !signature.All(char.IsAscii)
            ? throw new CheckSetupException("The delegate that signs the body has to return a signature of ASCII characters, without its prefix.")
            : signature;
    }
}
