using System.Buffers.Text;
using System.Text.Json;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// A NUL and more behind a claim or behind the payload, under the genuine signature: code in C ends a text at the NUL and
/// verifies less than is read. RFC 8725 3.3.
/// </summary>
internal sealed class NullByteInClaim : JwtAttack
{
    public override string Id => "CRY1018";

    public override JwtFamily Family => JwtFamily.Tampered;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [158, 347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.3", "ASVS 9.1.1"];

    public override string Cause => "accepted a payload with a NUL and more behind it, which the signature does not cover";

    public override string Why =>
        "the verifier and the reader of the claims see different tokens: what stands behind the NUL is the attacker's";

    public override string Fix =>
        "verify over the bytes of the segments as they were sent; hand texts to native code with their length";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1010", "CRY1012"];

    internal override string? NotApplicableBecause(Attacker attacker) => UnsignedTokenInUse.NothingToTamperWith(attacker);

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var payload = Base64Url.DecodeFromChars(token.PayloadSegment);
        yield return Tampered([.. payload, 0], "a NUL behind the payload");
        yield return Tampered([.. payload, .. "\0tampered"u8], "a NUL and a word behind the payload");
        yield return Tampered([.. payload, 0, .. ClaimIs("sub", "admin")], "a NUL and a second payload, of admin");
        foreach (var claim in new[] { "sub", "role", "jti" })
        {
            if (token.Payload[claim] is { } value && value.GetValueKind() == JsonValueKind.String)
            {
                yield return Tampered(ClaimIs(claim, $"{value}\0tampered"), $"a NUL and a word behind {claim}");
            }
        }

        byte[] ClaimIs(string claim, string value)
        {
            var changed = token.Payload;
            changed[claim] = value;
            return RawJwt.Utf8(changed);
        }

        Forgery Tampered(byte[] bytes, string variant) =>
            new($"{token.HeaderSegment}.{RawJwt.Segment(bytes)}.{token.SignatureSegment}", variant);
    }
}
