using System.Text;

namespace CryptoAssert.Randomness.Readings;

/// <summary>Base32 in capitals or in small letters, with padding and without (RFC 4648 section 6).</summary>
internal static class Base32Bytes
{
    private const int BitsEach = 5;

    /// <summary>The bytes; null when the text is no base32, or not the one that its bytes are written as.</summary>
    public static byte[]? Decode(string text)
    {
        var bare = text.TrimEnd('=');
        if (Alphabets.Base32.Digits(bare.ToUpperInvariant()) is not { Length: >= 8 } digits)
        {
            return null;
        }

        var bytes = new List<byte>();
        var (held, value) = (0, 0);
        foreach (var digit in digits)
        {
            value = ((value << BitsEach) | digit) & 0xFFF;
            held += BitsEach;
            if (held >= 8)
            {
                held -= 8;
                bytes.Add((byte)(value >> held));
            }
        }

        byte[] decoded = [.. bytes];
        return Encode(decoded).Equals(bare, StringComparison.OrdinalIgnoreCase) ? decoded : null;
    }

    /// <summary>In capitals, without padding.</summary>
    public static string Encode(byte[] bytes)
    {
        var text = new StringBuilder();
        var (held, value) = (0, 0);
        foreach (var next in bytes)
        {
            value = ((value << 8) | next) & 0xFFFF;
            for (held += 8; held >= BitsEach; held -= BitsEach)
            {
                text.Append(Alphabets.Base32.Characters[(value >> (held - BitsEach)) & 31]);
            }
        }

        return held == 0 ? text.ToString() : text.Append(Alphabets.Base32.Characters[(value << (BitsEach - held)) & 31]).ToString();
    }

    /// <summary>As the examples are written: in small letters or capitals, padded or not.</summary>
    public static string EncodeAs(byte[] bytes, IReadOnlyList<string> examples)
    {
        var text = Encode(bytes);
        text = examples.Any(example => example.Any(char.IsAsciiLetterLower)) ? text.ToLowerInvariant() : text;
        return examples[0].EndsWith('=') ? text.PadRight((text.Length + 7) / 8 * 8, '=') : text;
    }
}
