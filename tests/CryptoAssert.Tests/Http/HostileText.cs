using System.Buffers.Text;
using System.Text;
using CsCheck;

namespace CryptoAssert.Tests.Http;

/// <summary>Texts that nobody would write and a service may still send.</summary>
internal static class HostileText
{
    /// <summary>Values of every kind, with the edges of each.</summary>
    private static readonly Gen<string> Scalar = Gen.OneOfConst(
        "null", "true", "false", "0", "-0", "-1", "1.5", "1e400", "9223372036854775808", "253402300800", "\"\"", "\"a\"", "\"RS256\"", "\"none\"",
        "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00x\"", "\"\\ud83d\\ude00\"", "\"\u00e9\"", "\"1970-01-01T00:00:00Z\"", "\"AQAB\"", "\"AA\"", "\"A\"", "\"!\"");

    private static readonly Gen<string> Name = Gen.OneOfConst(
        "alg", "typ", "kid", "crit", "jwk", "jku", "x5c", "x5u", "cty", "zip", "b64", "epk", "sub", "iss", "aud", "exp", "nbf", "iat", "jti", "role", "scope",
        "keys", "kty", "n", "e", "crv", "x", "y", "d", "k", "use", "x5t", "", "a", "\\ud800", "\\u0000", "__proto__");

    /// <summary>A JSON document, deep and with members that come twice.</summary>
    public static Gen<string> Json { get; } = Nested(3);

    /// <summary>A JSON object.</summary>
    public static Gen<string> JsonObject { get; } = ObjectOf(Nested(2));

    /// <summary>
    /// Anything: random characters, half of a surrogate pair among them, random bytes as UTF-8, JSON, and JSON that was
    /// cut.
    /// </summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.Char.Array[0, 40].Select(characters => new string(characters)),
        Gen.Byte.Array[0, 60].Select(Encoding.UTF8.GetString),
        Json,
        Gen.Select(Json, Gen.Int[0, 200], (json, length) => json[..Math.Min(length, json.Length)]));

    /// <summary>A segment: base64url of JSON or of any bytes, or no base64url at all.</summary>
    public static Gen<string> Segment { get; } = Gen.OneOf(
        JsonObject.Select(json => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json))),
        Json.Select(json => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json))),
        Gen.Byte.Array[0, 40].Select(bytes => Base64Url.EncodeToString(bytes)),
        Any);

    private static Gen<string> Nested(int depth) => depth == 0
        ? Scalar
        : Gen.OneOf(Scalar, Nested(depth - 1).Array[0, 4].Select(items => $"[{string.Join(',', items)}]"), ObjectOf(Nested(depth - 1)));

    private static Gen<string> ObjectOf(Gen<string> value) =>
        Gen.Select(Name, value, (name, text) => $"\"{name}\":{text}").Array[0, 6].Select(members => $"{{{string.Join(',', members)}}}");
}
