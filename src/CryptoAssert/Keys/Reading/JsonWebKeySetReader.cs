using System.Text.Json;

namespace CryptoAssert.Keys.Reading;

/// <summary>Reads a JWKS (RFC 7517 5) or a single JWK from JSON text.</summary>
internal static class JsonWebKeySetReader
{
    private const string Needed = "a JWKS is a JSON object with an array \"keys\" (RFC 7517 5)";

    /// <param name="json">The text.</param>
    /// <param name="origin">Where it came from: a path or an address.</param>
    /// <param name="published">Others can read it; false for a key that the app keeps to itself, which may hold private
    /// members.</param>
    /// <exception cref="KeyFormatException">The text holds no key that can be read.</exception>
    public static KeysRead Read(string json, string origin, bool published = true)
    {
        using var document = JsonText.Parse(json, origin, Needed);
        var root = document.RootElement;
        if (JwkMembers.Has(root, "keys"))
        {
            return ReadSet(root.GetProperty("keys"), origin, published);
        }

        if (JwkMembers.Has(root, "kty"))
        {
            return JsonWebKeyReader.Read(root, JwkOrigin.Name(root, 1, kidRepeats: false, origin), published);
        }

        throw new KeyFormatException(JwkMembers.Text(root, "jwks_uri") is { } address
            ? $"{origin} is an OpenID discovery document and holds no keys itself: read its jwks_uri, {address}."
            : $"{origin} has neither \"keys\" nor \"kty\": {Needed}.");
    }

    private static KeysRead ReadSet(JsonElement keys, string origin, bool published)
    {
        if (keys.ValueKind != JsonValueKind.Array)
        {
            throw new KeyFormatException($"\"keys\" of {origin} is a JSON {keys.ValueKind}: {Needed}.");
        }

        var all = keys.EnumerateArray().ToList();
        if (all.Count == 0)
        {
            throw new KeyFormatException(
                $"\"keys\" of {origin} is empty, so nothing was checked: publish the signing keys, or check the host and environment.");
        }

        var kids = all.Where(jwk => jwk.ValueKind == JsonValueKind.Object).Select(JwkOrigin.Kid)
            .CountBy(kid => kid ?? "", StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return KeysRead.Of(all.Select((jwk, index) => JsonWebKeyReader.Read(jwk, Name(jwk, index + 1), published)));

        string Name(JsonElement jwk, int number) => jwk.ValueKind == JsonValueKind.Object
            ? JwkOrigin.Name(jwk, number, kids[JwkOrigin.Kid(jwk) ?? ""] > 1, origin)
            : FormattableString.Invariant($"key {number} of {origin}");
    }
}
