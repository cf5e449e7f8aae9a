namespace CryptoAssert.Randomness.Readings;

/// <summary>How bytes are written as text.</summary>
/// <param name="Name">In words.</param>
/// <param name="Decode">From a text to its bytes; null when it is none of this encoding.</param>
/// <param name="Encode">From bytes to text, written as the examples are.</param>
internal sealed record ByteEncoding(string Name, Func<string, byte[]?> Decode, Func<byte[], IReadOnlyList<string>, string> Encode)
{
    private const string Base64Name = "base64";
    private const int GuidLength = 36;

    public static IReadOnlyList<ByteEncoding> All { get; } =
    [
        new("hexadecimal", Hexadecimal, (bytes, examples) => IsUpper(examples) ? Convert.ToHexString(bytes) : Convert.ToHexStringLower(bytes)),
        new(Base64Name, text => text.Length >= 8 && !IsHexadecimal(text) && !IsGuid(text) ? Base64Bytes.Decode(text) : null, EncodeBase64),
        new("base32", text => IsHexadecimal(text) ? null : Base32Bytes.Decode(text), Base32Bytes.EncodeAs),
        new("GUID, its first fields little-endian", text => IsGuid(text) ? Guid.Parse(text).ToByteArray() : null, (bytes, examples) => Cased(new Guid(bytes), examples)),
        new("GUID, big-endian", text => IsGuid(text) ? Guid.Parse(text).ToByteArray(bigEndian: true) : null, (bytes, examples) => Cased(new Guid(bytes, bigEndian: true), examples)),
    ];

    /// <summary>Hexadecimal that was cut within a byte: of the last only the first four bits are known.</summary>
    public static ByteEncoding OddHexadecimal { get; } = new(
        "hexadecimal, half of the last byte", text => text.Length % 2 == 1 ? Hexadecimal(text + "0") : null, (bytes, examples) => All[0].Encode(bytes, examples)[..^1]);

    /// <summary>Whether the characters are those of the encoding: base64 that never shows some of its 64 is text over fewer.</summary>
    public bool Fits(IReadOnlySet<char> characters, IReadOnlyList<string> varying) =>
        Name != Base64Name || PlausibleSize.Of(characters.Count, varying.Sum(text => (long)text.Length), 64) >= 64;

    /// <summary>The tokens as bytes; null when some token is not of this encoding, or of another length.</summary>
    public ByteReading? Read(TokenLayer layer)
    {
        // the prefix of a token belongs to no byte, the version digit of a GUID does
        var (texts, write) = layer.Texts.All(IsGuid) || !layer.Pattern.IsFixed || layer.Texts.All(text => Decode(text) is not null)
            ? (layer.Texts, (Func<string, string>)(text => text))
            : (layer.Pattern.Varying, layer.Pattern.Write);
        var bytes = new List<byte[]>(texts.Count);
        foreach (var text in texts)
        {
            if (Decode(text) is not { Length: > 0 } decoded || (bytes.Count > 0 && decoded.Length != bytes[0].Length))
            {
                return null;
            }

            bytes.Add(decoded);
        }

        return new ByteReading(Name, bytes, decoded => layer.Wrap(write(Encode(decoded, texts))));
    }

    /// <summary>Base64 in the variant of the examples: with padding or without, with - and _ or + and /.</summary>
    public static string EncodeBase64(byte[] bytes, IReadOnlyList<string> examples)
    {
        var text = Convert.ToBase64String(bytes);
        text = examples[0].EndsWith('=') ? text : text.TrimEnd('=');
        return examples.Any(example => example.AsSpan().ContainsAny('-', '_')) ? text.Replace('+', '-').Replace('/', '_') : text;
    }

    private static byte[]? Hexadecimal(string text) =>
        text.Length >= 8 && text.Length % 2 == 0 && IsHexadecimal(text) ? Convert.FromHexString(text) : null;

    private static bool IsHexadecimal(string text) => text.All(char.IsAsciiHexDigitLower) || text.All(char.IsAsciiHexDigitUpper);

    private static bool IsGuid(string text) =>
        (text.Length == GuidLength && Guid.TryParseExact(text, "D", out _)) || (text.Length == GuidLength + 2 && (Guid.TryParseExact(text, "B", out _) || Guid.TryParseExact(text, "P", out _)));

    private static bool IsUpper(IReadOnlyList<string> examples) => examples.Any(example => example.AsSpan().ContainsAnyInRange('A', 'F'));

    private static string Cased(Guid guid, IReadOnlyList<string> examples)
    {
        var text = guid.ToString(examples[0][0] switch { '{' => "B", '(' => "P", _ => "D" });
        return IsUpper(examples) ? text.ToUpperInvariant() : text;
    }
}
