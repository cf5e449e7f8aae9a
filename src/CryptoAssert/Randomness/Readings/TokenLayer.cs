using System.Text;

namespace CryptoAssert.Randomness.Readings;

/// <summary>The tokens as they are, or the text that they are the base64 of.</summary>
/// <param name="Texts">In the order of issue.</param>
/// <param name="Wrap">From such a text back to the token.</param>
/// <param name="UnderEncoding">What was undone; null for the tokens themselves.</param>
internal sealed record TokenLayer(IReadOnlyList<string> Texts, Func<string, string> Wrap, string? UnderEncoding = null)
{
    private TokenPattern? _pattern;

    public TokenPattern Pattern => _pattern ??= TokenPattern.Of(Texts);

    /// <summary>The innermost text of the tokens: of base64 whose bytes are text, that text.</summary>
    public static TokenLayer Innermost(IReadOnlyList<string> tokens)
    {
        var inner = new List<string>();
        foreach (var token in tokens)
        {
            if (TextInBase64(token) is not { } text)
            {
                return new TokenLayer(tokens, text => text);
            }

            inner.Add(text);
        }

        return new TokenLayer(inner, text => ByteEncoding.EncodeBase64(Encoding.ASCII.GetBytes(text), tokens), "base64 of text");
    }

    private static string? TextInBase64(string token)
    {
        if (token.Length < 8 || Base64Bytes.Decode(token) is not { } bytes || bytes.AsSpan().ContainsAnyExceptInRange((byte)' ', (byte)'~'))
        {
            return null;
        }

        return Encoding.ASCII.GetString(bytes);
    }
}
