using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CryptoAssert.Jwt.Jose;

/// <summary>A token in readable form: header . payload (what changed) . signature.</summary>
internal static class TokenText
{
    private const int LongestPart = 400;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Describe(string token, RawJwt genuine)
    {
        var segments = token.Split('.');
        return token.StartsWith('{') ? $"{Shortened(token)} (JSON, {Characters(token)})"
            : segments.Length is 2 or 3
                ? $"{Decode(segments[0])} . {Payload(segments[1], genuine)} . "
                    + $"{Signature(segments.Length == 3 ? segments[2] : null, genuine)}"
            : string.Create(CultureInfo.InvariantCulture, $"{segments.Length} segment{(segments.Length == 1 ? "" : "s")}, "
                + $"{Characters(token)}");
    }

    private static string Payload(string segment, RawJwt genuine)
    {
        if (segment == genuine.PayloadSegment)
        {
            return "payload unchanged";
        }

        try
        {
            if (JsonNode.Parse(Base64Url.DecodeFromChars(segment)) is JsonObject forged)
            {
                var original = genuine.Payload;
                var changed = new JsonObject();
                foreach (var (name, value) in forged)
                {
                    if (!original.TryGetPropertyValue(name, out var before) || !JsonNode.DeepEquals(before, value))
                    {
                        changed[name] = value?.DeepClone();
                    }
                }

                var removed = original.Select(claim => claim.Key).Where(name => !forged.ContainsKey(name)).ToList();
                var changes = Shortened(Encoding.UTF8.GetString(RawJwt.Utf8(changed)));
                return (changed.Count, removed.Count) switch
                {
                    (0, 0) => "payload with the same claims",
                    (0, _) => $"payload without {string.Join(", ", removed)}",
                    (_, 0) => $"payload with {changes}",
                    _ => $"payload with {changes} and without {string.Join(", ", removed)}",
                };
            }
        }
        catch (Exception exception) when (exception is FormatException or JsonException or ArgumentException or InvalidOperationException)
        {
            // not readable as JSON: shown as it is
        }

        return $"payload {Decode(segment)}";
    }

    private static string Decode(string segment)
    {
        try
        {
            return Shortened(StrictUtf8.GetString(Base64Url.DecodeFromChars(segment)));
        }
        catch (Exception exception) when (exception is FormatException or DecoderFallbackException)
        {
            // no base64url, or no text: what is in the token says more
            return Shortened(segment);
        }
    }

    /// <summary>One line of bounded length without control characters: what an attack sends must not reach a terminal.</summary>
    private static string Shortened(string text)
    {
        var line = new StringBuilder();
        foreach (var character in text.Length > LongestPart ? text.AsSpan(0, LongestPart) : text)
        {
            line.Append(char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character);
        }

        return text.Length > LongestPart ? $"{line}..." : line.ToString();
    }

    private static string Characters(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"{text.Length} character{(text.Length == 1 ? "" : "s")}");

    private static string Signature(string? segment, RawJwt genuine) => segment switch
    {
        null => "no third segment",
        "" => "no signature",
        _ when segment == genuine.SignatureSegment => "the genuine signature",
        _ => $"a signature of {Characters(segment)}",
    };
}
