using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace CryptoAssert.Keys.Reading;

/// <summary>Reads the members of a JWK; whatever is malformed is named.</summary>
/// <param name="origin">The key, for messages.</param>
/// <param name="member">The text of a member; null when it is absent.</param>
/// <param name="hasCertificate">It has an x5c.</param>
internal sealed class JwkMembers(string origin, Func<string, string?> member, bool hasCertificate = false)
{
    private static readonly SearchValues<char> Alphabet =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public static JwkMembers Of(string origin, JsonElement jwk) => new(origin, name => Text(jwk, name, origin), Has(jwk, "x5c"));

    /// <summary>The text of a member; null when it is absent, null or no text.</summary>
    public static string? Text(JsonElement jwk, string name) =>
        jwk.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && TryText(value, out var text) ? text : null;

    /// <summary>The texts of an array; empty when it is absent or no array.</summary>
    public static IReadOnlyList<string> Texts(JsonElement jwk, string name) =>
        jwk.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : [];

    /// <summary>A member is there and not null.</summary>
    public static bool Has(JsonElement jwk, string name) =>
        jwk.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    public string? Optional(string name) => member(name);

    public string Required(string name, string source) =>
        member(name) is { Length: > 0 } text ? text
            : throw new KeyFormatException(
                $"{origin} has no member \"{name}\", which {source} requires: publish the whole public key{WithoutNumbers(name)}.");

    // JsonWebKeyConverter.ConvertFromX509SecurityKey leaves them out by default.
    private string WithoutNumbers(string name) => name == "n" && hasCertificate
        ? "; x5c does not replace it (JsonWebKeyConverter.ConvertFromX509SecurityKey writes n and e with representAsRsaKey: true)"
        : "";

    public byte[] Bytes(string name, string source)
    {
        var text = Required(name, source);
        if (text.AsSpan().IndexOfAny('+', '/', '=') >= 0)
        {
            throw Bad("base64, not base64url: write - for +, _ for / and no = at the end (RFC 7515 2)");
        }

        var wrong = text.AsSpan().IndexOfAnyExcept(Alphabet);
        if (wrong >= 0)
        {
            throw Bad(
                FormattableString.Invariant($"no base64url: character {wrong + 1} is U+{(int)text[wrong]:X4} (RFC 7515 2)"));
        }

        try
        {
            return Base64Url.DecodeFromChars(text);
        }
        catch (FormatException exception)
        {
            throw new KeyFormatException(
                $"{origin}: \"{name}\" is no base64url: {text.Length} characters end in the middle of a byte; it was cut or changed.", exception);
        }

        KeyFormatException Bad(string problem) => new($"{origin}: \"{name}\" is {problem}.");
    }

    private static string? Text(JsonElement jwk, string name, string origin)
    {
        if (!Has(jwk, name))
        {
            return null;
        }

        var value = jwk.GetProperty(name);
        if (value.ValueKind != JsonValueKind.String)
        {
            throw new KeyFormatException(
                $"{origin}: \"{name}\" is a JSON {value.ValueKind}, and has to be a string (RFC 7517 4).");
        }

        return TryText(value, out var text) ? text
            : throw new KeyFormatException($"{origin}: \"{name}\" is no valid Unicode: it holds half of a surrogate pair.");
    }

    private static bool TryText(JsonElement value, out string? text)
    {
        try
        {
            text = value.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }
}
