using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The same token in another spelling: padding, the other alphabet, junk between the letters, other unused bits. Whoever is on
/// a deny-list of token texts changes one letter. RFC 7515 2; rfc8725bis 3.14; libjwt #197.
/// </summary>
internal sealed class Base64Lenient : JwtAttack
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    public override string Id => "CRY1096";

    public override JwtFamily Family => JwtFamily.Malformed;

    public override JwtTier Tier => JwtTier.Conformance;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [20, 436];

    public override IReadOnlyList<string> References => ["RFC 7515 2", "RFC 4648 3.5", "rfc8725bis 3.14"];

    public override string Cause => "accepted a token that is not canonical base64url";

    public override string Why => "one token has many texts: a revoked or replayed one gets past every list of token texts";

    public override string Fix =>
        "in OnMessageReceived, refuse a segment that Base64Url.EncodeToString(Base64Url.DecodeFromChars(segment)) changes; revoke by jti";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1000", "CRY1200"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        foreach (var (segment, variant) in Spellings(token.SignatureSegment))
        {
            yield return new Forgery($"{token.SigningInput}.{segment}", $"signature {variant}");
        }

        if (attacker.Issuer is not { } issuer)
        {
            yield break;
        }

        // 0x3F and 0x3E in a row come out as the two letters in which the alphabets differ
        foreach (var (segment, variant) in Spellings(token.PayloadWith(claims => claims["note"] = "?????>>>>>")))
        {
            yield return new Forgery(issuer.Sign($"{token.HeaderSegment}.{segment}"), $"payload {variant}, validly signed");
        }

        foreach (var (segment, variant) in Spellings(token.HeaderSegment))
        {
            yield return new Forgery(issuer.Sign($"{segment}.{token.PayloadSegment}"), $"header {variant}, validly signed");
        }
    }

    private static IEnumerable<(string Segment, string Variant)> Spellings(string segment)
    {
        var unused = segment.Length % 4;
        yield return (segment + (unused is 2 ? "==" : "="), "with '=' behind it");
        if (segment.AsSpan().ContainsAny('-', '_'))
        {
            yield return (segment.Replace('-', '+').Replace('_', '/'), "in the alphabet of + and /");
        }

        if (unused is 2 or 3)
        {
            yield return (segment[..^1] + Alphabet[Alphabet.IndexOf(segment[^1], StringComparison.Ordinal) ^ 1], "with other unused bits");
        }

        var middle = segment.Length / 2;
        foreach (var (junk, name) in new[]
        {
            ("!", "an exclamation mark"), ("~", "a tilde"), (" ", "a space"), ("\r\n", "a line break"), ("=", "'='"),
        })
        {
            yield return (segment.Insert(middle, junk), $"with {name} in the middle");
        }
    }
}
