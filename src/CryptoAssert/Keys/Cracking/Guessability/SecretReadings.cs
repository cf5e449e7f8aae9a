using System.Text;

namespace CryptoAssert.Keys.Cracking.Guessability;

/// <summary>The texts that a key may have come from. What it costs to say which: 1 bit for text, 4 for the
/// others, and 7 more for the spelling of what was decoded (alphabet, padding, unused bits, case).</summary>
internal static class SecretReadings
{
    private static readonly (string Name, SecretStep Step)[] Decoders =
        [(" (in base64)", SecretEncodings.FromBase64Step), (" (in hex)", SecretEncodings.FromHexStep)];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<(string Name, string Text, double Bits)> Of(byte[] key)
    {
        yield return (" (as bytes)", Encoding.Latin1.GetString(key), 4);
        if (AsText(key) is { } text)
        {
            yield return ("", text, 1);
            foreach (var (name, step) in Decoders)
            {
                if (Apply(step, key) is { Length: > 0 } decoded
                    && (step != SecretEncodings.FromHexStep || IsOfOneCase(text)))
                {
                    yield return (name, AsText(decoded) ?? Encoding.Latin1.GetString(decoded), 11);
                }
            }

            yield break;
        }

        yield return (" (decoded from base64)", Convert.ToBase64String(key).TrimEnd('='), 4);
        yield return (" (decoded from hex)", Convert.ToHexStringLower(key), 4);
        var wide = Encoding.Unicode.GetString(key);
        if (key.Length % 2 == 0 && !wide.Any(letter => letter is < ' ' or > '\u02ff'))
        {
            yield return (" (in UTF-16)", wide, 4);
        }
    }

    /// <summary>The UTF-8 text that the bytes are; null when they are none that anybody writes.</summary>
    public static string? AsText(byte[] key)
    {
        try
        {
            var text = Utf8.GetString(key);
            return text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Hex of both cases would be many texts for the same bytes.</summary>
    private static bool IsOfOneCase(string hex) => !hex.Any(char.IsAsciiLetterLower) || !hex.Any(char.IsAsciiLetterUpper);

    private static byte[]? Apply(SecretStep step, byte[] key)
    {
        var to = new byte[SecretPlan.BufferBytes];
        var length = step.Apply(key, to);
        return length < 0 ? null : to[..length];
    }
}
