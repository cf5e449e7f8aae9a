using System.Buffers.Text;

namespace CryptoAssert.Randomness.Readings;

/// <summary>Base64 and base64url, with padding and without (RFC 4648 sections 4 and 5).</summary>
internal static class Base64Bytes
{
    /// <summary>The bytes; null when the text is no base64, or not the one that its bytes are written as.</summary>
    public static byte[]? Decode(string text)
    {
        var bare = text.AsSpan().TrimEnd('=');
        if (bare.Length % 4 == 1 || bare.IsEmpty)
        {
            return null;
        }

        var url = new char[bare.Length];
        bare.Replace(url, '+', '-');
        url.AsSpan().Replace('/', '_');
        if (!Base64Url.IsValid(url))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(url);
        return Base64Url.EncodeToString(bytes).AsSpan().SequenceEqual(url) ? bytes : null;
    }
}
