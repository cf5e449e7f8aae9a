using System.Security.Cryptography;
using System.Text;
using CryptoAssert.Http;

namespace CryptoAssert.Timing;

/// <summary>The signature of a request's body, as webhooks carry it.</summary>
internal static class SignedBody
{
    /// <summary>The characters of the key that a check makes: 256 bits in hexadecimal.</summary>
    public const int KeyLength = 64;

    public static string Sign(OutgoingRequest request, string key)
    {
        using var message = HttpSender.Build(request);
        using var body = new MemoryStream();
        message.Content?.CopyTo(body, context: null, CancellationToken.None);
        return Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), body.ToArray()));
    }
}
