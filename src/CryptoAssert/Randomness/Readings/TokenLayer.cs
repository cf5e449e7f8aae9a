using System.Text;

namespace CryptoAssert.Randomness.Readings;

/// <summary>The tokens as they are, or the text that they are the base64, or the hexadecimal, of.</summary>
/// <param name="Texts">In the order of issue.</param>
/// <param name="Wrap">From such a text back to the token.</param>
/// <param name="UnderEncoding">What was undone; null for the tokens themselves.</param>
internal sealed record TokenLayer(IReadOnlyList<string> Texts, Func<string, string> Wrap, string? UnderEncoding = null)
{
    /// <summary>Of so many characters, even where all digits are decimal, chance makes text in one of 1e14 samples.</summary>
    private const int FewestInHexadecimal = 64;

    private TokenPattern? _pattern;

    public TokenPattern Pattern => _pattern ??= TokenPattern.Of(Texts);

    /// <summary>The innermost text of the tokens: of base64 or hexadecimal whose bytes are text, that text.</summary>
    public static TokenLayer Innermost(IReadOnlyList<string> tokens) =>
        Decoded(tokens, TextInBase64) is { } inBase64
            ? new TokenLayer(inBase64, text => ByteEncoding.EncodeBase64(Encoding.ASCII.GetBytes(text), tokens), "base64 of text")
        : Decoded(tokens, TextInHexadecimal) is { } inHexadecimal && inHexadecimal.Sum(text => text.Length) >= FewestInHexadecimal
            ? new TokenLayer(inHexadecimal, text => ByteEncoding.All[0].Encode(Encoding.ASCII.GetBytes(text), tokens), "hexadecimal of text")
        : new TokenLayer(tokens, text => text);

    private static List<string>? Decoded(IReadOnlyList<string> tokens, Func<string, string?> decode)
    {
        var texts = new List<string>();
        foreach (var token in tokens)
        {
            if (decode(token) is not { } text)
            {
                return null;
            }

            texts.Add(text);
        }

        return texts;
    }

    private static string? TextInBase64(string token) => token.Length < 8 ? null : Text(Base64Bytes.Decode(token));

    private static string? TextInHexadecimal(string token) => Text(ByteEncoding.All[0].Decode(token));

    private static string? Text(byte[]? bytes) =>
        bytes is null || bytes.AsSpan().ContainsAnyExceptInRange((byte)' ', (byte)'~') ? null : Encoding.ASCII.GetString(bytes);
}
