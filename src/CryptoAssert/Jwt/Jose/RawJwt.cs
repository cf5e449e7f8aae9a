using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CryptoAssert.Jwt.Jose;

/// <summary>
/// A compact JWS (RFC 7515 7.1) taken apart, and put together again in ways that a correct library refuses to. Header and
/// Payload hand out a fresh copy each time, so an attack may change what it gets.
/// </summary>
internal sealed class RawJwt
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions NoDuplicates = new() { AllowDuplicateProperties = false };

    private readonly JsonObject _header;
    private readonly JsonObject _payload;

    private RawJwt(string headerSegment, string payloadSegment, string signatureSegment, JsonObject header, JsonObject payload)
    {
        HeaderSegment = headerSegment;
        PayloadSegment = payloadSegment;
        SignatureSegment = signatureSegment;
        _header = header;
        _payload = payload;
    }

    public string HeaderSegment { get; }

    public string PayloadSegment { get; }

    public string SignatureSegment { get; }

    /// <summary>The token in the form in which it is sent.</summary>
    public string Compact => $"{SigningInput}.{SignatureSegment}";

    /// <summary>The bytes that the signature covers, as text: header, dot, payload.</summary>
    public string SigningInput => $"{HeaderSegment}.{PayloadSegment}";

    public byte[] Signature => Base64Url.DecodeFromChars(SignatureSegment);

    public JsonObject Header => (JsonObject)_header.DeepClone();

    public JsonObject Payload => (JsonObject)_payload.DeepClone();

    public string Alg => _header["alg"]?.GetValueKind() == JsonValueKind.String ? (string)_header["alg"]! : "";

    public string? Kid => _header["kid"]?.GetValueKind() == JsonValueKind.String ? (string)_header["kid"]! : null;

    /// <summary>Whether it carries a signature at all: a third segment, and an alg other than "none".</summary>
    public bool IsSigned => SignatureSegment.Length > 0 && !Alg.Equals("none", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a token; says why it cannot.</summary>
    public static bool TryParse(string token, [NotNullWhen(true)] out RawJwt? jwt, out string why)
    {
        jwt = null;
        var segments = token.Split('.');
        if (segments.Length != 3)
        {
            why = segments.Length == 5
                ? "it has five segments: an encrypted token (JWE)"
                : $"it has {segments.Length} dot-separated segment{(segments.Length == 1 ? "" : "s")}, a JWT has three";
            return false;
        }

        if (ReadObject(segments[0]) is not { } header)
        {
            why = "its first segment is not a base64url JSON object";
            return false;
        }

        if (ReadObject(segments[1]) is not { } payload)
        {
            why = "its second segment is not a base64url JSON object";
            return false;
        }

        if (!Base64Url.IsValid(segments[2]))
        {
            why = "its third segment is not base64url";
            return false;
        }

        why = "";
        jwt = new RawJwt(segments[0], segments[1], segments[2], header, payload);
        return true;
    }

    public static RawJwt Parse(string token) => TryParse(token, out var jwt, out var why)
        ? jwt
        : throw new FormatException($"Not a JWT: {why}.");

    /// <summary>A JSON node as the bytes of a segment: compact, nothing escaped that JSON does not force.</summary>
    public static byte[] Utf8(JsonNode json) => Encoding.UTF8.GetBytes(json.ToJsonString(Plain));

    public static string Segment(JsonNode json) => Base64Url.EncodeToString(Utf8(json));

    public static string Segment(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    public static string Segment(ReadOnlySpan<byte> bytes) => Base64Url.EncodeToString(bytes);

    /// <summary>The header after a change, as a segment.</summary>
    public string HeaderWith(Action<JsonObject> change)
    {
        var header = Header;
        change(header);
        return Segment(header);
    }

    /// <summary>The payload after a change, as a segment.</summary>
    public string PayloadWith(Action<JsonObject> change)
    {
        var payload = Payload;
        change(payload);
        return Segment(payload);
    }

    private static JsonObject? ReadObject(string segment)
    {
        try
        {
            // written once, so that what cannot be written again (half a surrogate pair) is found here and not in an attack
            return JsonNode.Parse(Base64Url.DecodeFromChars(segment), null, NoDuplicates) is JsonObject json && json.ToJsonString(Plain).Length > 0
                ? json
                : null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }
}
