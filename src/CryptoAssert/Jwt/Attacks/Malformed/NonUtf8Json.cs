using System.Text;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Validly signed, in bytes that are not UTF-8: UTF-16 and UTF-32, overlong forms, stray bytes, half surrogates. What one
/// reader refuses or replaces, another reads. RFC 8725 3.7; RFC 7519 7.2 step 10.
/// </summary>
internal sealed class NonUtf8Json : JwtAttack
{
    public override string Id => "CRY1104";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [176, 436];

    public override IReadOnlyList<string> References => ["RFC 8725 3.7", "RFC 7519 7.2", "RFC 8259 8.1"];

    public override string Cause => "accepted a token whose JSON is not UTF-8";

    public override string Why => "names that differ for one service are the same for the next";

    public override string Fix => "decode with new UTF8Encoding(false, throwOnInvalidBytes: true), or hand the bytes to "
        + "JsonDocument.Parse";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var header = RawJwt.Utf8(attacker.Token.Header);
        var payload = RawJwt.Utf8(attacker.Token.Payload);
        foreach (var (bytes, variant) in Encodings(payload))
        {
            yield return new Forgery(attacker.Issuer!.Compact(header, bytes), $"payload {variant}, validly signed");
        }

        foreach (var (bytes, variant) in Encodings(header))
        {
            yield return new Forgery(attacker.Issuer!.Compact(bytes, payload), $"header {variant}, validly signed");
        }
    }

    private static IEnumerable<(byte[] Bytes, string Variant)> Encodings(byte[] utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        foreach (var (encoding, name) in new (Encoding, string)[]
        {
            (Encoding.Unicode, "UTF-16"), (Encoding.BigEndianUnicode, "big-endian UTF-16"), (Encoding.UTF32, "UTF-32"),
        })
        {
            yield return ([.. encoding.GetPreamble(), .. encoding.GetBytes(text)], $"in {name} with a byte order mark");
            yield return (encoding.GetBytes(text), $"in {name}");
        }

        yield return (WithNote([0xFF]), "with the byte FF in a string");
        yield return (WithNote([0xC1, 0x81]), "with an overlong A in a string");
        yield return (WithNote([0xE4]), "with a Latin-1 letter in a string");
        yield return (WithNote([0xED, 0xA0, 0x80]), "with a surrogate as bytes in a string");
        yield return (WithNote([0xF0, 0x9F, 0x98]), "with a letter cut short in a string");
        yield return (WithNote(@"\ud800"u8), "with half of a surrogate pair as an escape");

        byte[] WithNote(ReadOnlySpan<byte> value) =>
            [.. """{"note":"a"""u8, .. value, .. "b\""u8, .. utf8.Length > 2 ? ","u8 : ""u8, .. utf8.AsSpan(1)];
    }
}
