using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HardenedApi.Strict;

/// <summary>
/// Reads a compact JWS as RFC 7515 and RFC 8725 ask: three canonical base64url segments, strict UTF-8, one JSON object each,
/// no member twice, nothing behind it.
/// </summary>
public sealed record StrictJws(JsonObject Header, JsonObject Payload, byte[] SigningInput, byte[] Signature)
{
    public const int LongestToken = 16 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonDocumentOptions StrictJson = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    public static StrictJws? Read(string token)
    {
        if (token.Length > LongestToken || token.Split('.') is not [var header, var payload, var signature]
            || Canonical(header) is not { } headerBytes || Canonical(payload) is not { } payloadBytes || Canonical(signature) is not { } signatureBytes
            || JsonObjectOf(headerBytes) is not { } headerJson || JsonObjectOf(payloadBytes) is not { } payloadJson)
        {
            return null;
        }

        return new StrictJws(headerJson, payloadJson, Encoding.ASCII.GetBytes($"{header}.{payload}"), signatureBytes);
    }

    public static byte[]? Canonical(string segment)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(segment);
            return Base64Url.EncodeToString(bytes) == segment ? bytes : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public static JsonObject? JsonObjectOf(byte[] utf8) => JsonObjectOf(utf8, StrictJson);

    public static JsonObject? JsonObjectOf(byte[] utf8, JsonDocumentOptions options)
    {
        try
        {
            StrictUtf8.GetCharCount(utf8);
            var json = JsonNode.Parse(utf8, null, options) as JsonObject;
            // a lone surrogate escape is no text
            return json is null || HasLoneSurrogate(json) ? null : json;
        }
        catch (Exception exception) when (exception is JsonException or DecoderFallbackException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool HasLoneSurrogate(JsonObject json)
    {
        try
        {
            StrictUtf8.GetByteCount(string.Concat(json.Select(member => member.Key + member.Value)));
            return false;
        }
        catch (EncoderFallbackException)
        {
            return true;
        }
    }
}
