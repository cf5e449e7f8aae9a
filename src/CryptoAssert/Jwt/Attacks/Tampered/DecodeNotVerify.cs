using System.Text.Json;
using CryptoAssert.Http;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A token that anyone could write, with a marker in its claims: when the refusal shows the marker, the claims were read before
/// the signature was verified. RFC 8725 3.3 and 3.10.
/// </summary>
internal sealed class DecodeNotVerify : JwtAttack
{
    public override string Id => "CRY1019";

    public override JwtFamily Family => JwtFamily.Tampered;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [345];

    public override IReadOnlyList<string> References => ["RFC 8725 3.3", "RFC 8725 3.10", "ASVS 9.1.1"];

    public override string Cause => "reads claims before it verifies the signature: a refusal shows text out of a forged token";

    public override string Why =>
        "whatever is done with those claims (logs, headers, look-ups, pages) is done with the attacker's text";

    public override string Fix =>
        "read claims from HttpContext.User only, after authentication; no ReadJwtToken or base64 decoding in middleware";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1001", "CRY1010", "CRY1012", UnsignedTokenInUse.StableId];

    private static readonly string[] NamesTheUser = ["sub", "name", "email", "preferred_username"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var junk = RawJwt.Segment(attacker.Bytes(Math.Max(32, token.Signature.Length)));
        var texts = token.Payload.Where(claim => claim.Value?.GetValueKind() == JsonValueKind.String).Select(claim => claim.Key);
        string[] every = [.. NamesTheUser.Union(texts, StringComparer.Ordinal)];
        yield return Marked(token.HeaderSegment, NamesTheUser, junk, "in the claims that name the user, noise for a signature");
        yield return Marked(token.HeaderSegment, every, junk, "in every text claim, noise for a signature");
        yield return Marked(token.HeaderWith(header => header["alg"] = "none"), every, "", "in every text claim, alg none");

        Forgery Marked(string header, string[] claims, string signature, string variant)
        {
            var marker = $"unverified-{Convert.ToHexStringLower(attacker.Bytes(8))}";
            var payload = token.Payload;
            foreach (var claim in claims)
            {
                payload[claim] = marker;
            }

            return new Forgery($"{header}.{RawJwt.Segment(payload)}.{signature}", $"a marker {variant}") { Marker = marker };
        }
    }

    /// <summary>An acceptance is another attack's finding: here only a refusal that shows the marker counts.</summary>
    internal override string? Judge(Forgery forgery, HttpAnswer answer, Reading reading, Attacker attacker) =>
        reading == Reading.Accepted ? null : base.Judge(forgery, answer, reading, attacker);
}
