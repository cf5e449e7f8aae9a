using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CryptoAssert.Jwt.Jose;

/// <summary>A token in readable form: header . payload (what changed) . signature.</summary>
internal static class TokenText
{
    public static string Describe(string token, RawJwt genuine)
    {
        var segments = token.Split('.');
        return segments.Length is 2 or 3
            ? $"{Decode(segments[0])} . {Payload(segments[1], genuine)} . {Signature(segments.Length == 3 ? segments[2] : null, genuine)}"
            : string.Create(CultureInfo.InvariantCulture, $"{segments.Length} segments, {token.Length} characters");
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
                return (changed.Count, removed.Count) switch
                {
                    (0, 0) => "payload with the same claims",
                    (0, _) => $"payload without {string.Join(", ", removed)}",
                    (_, 0) => $"payload with {Encoding.UTF8.GetString(RawJwt.Utf8(changed))}",
                    _ => $"payload with {Encoding.UTF8.GetString(RawJwt.Utf8(changed))} and without {string.Join(", ", removed)}",
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
            return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(segment)).ReplaceLineEndings(" ");
        }
        catch (FormatException)
        {
            return segment;
        }
    }

    private static string Signature(string? segment, RawJwt genuine) => segment switch
    {
        null => "no third segment",
        "" => "no signature",
        _ when segment == genuine.SignatureSegment => "the genuine signature",
        _ => string.Create(CultureInfo.InvariantCulture, $"a signature of {segment.Length} characters"),
    };
}
