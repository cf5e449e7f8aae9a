using System.Buffers.Text;
using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// Header members added under the genuine signature: a verifier that signs what it parsed, not what was sent. What a header
/// says (kid, typ, cty) is then anyone's to choose. RFC 7515 5.2.
/// </summary>
internal sealed class HeaderTampered : JwtAttack
{
    public override string Id => "CRY1011";

    public override JwtFamily Family => JwtFamily.Tampered;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [345, 347];

    public override IReadOnlyList<string> References => ["RFC 7515 5.2", "RFC 8725 3.3", "ASVS 9.1.1"];

    public override string Cause => "accepted a header that was changed after it was signed";

    public override string Why =>
        "whatever is decided by the header is decided by the attacker, and one token has many texts that slip past a deny-list";

    public override string Fix =>
        "verify the signature over the very segments that were sent: never re-encode the header that was parsed";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1010", "CRY1012"];

    internal override string? NotApplicableBecause(Attacker attacker) => UnsignedTokenInUse.NothingToTamperWith(attacker);

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        (string Header, string Variant)[] tampered =
        [
            (token.HeaderWith(header => header["tampered"] = true), "a member added"),
            (token.HeaderWith(header => header["cty"] = "json"), "cty added"),
            (token.HeaderWith(header => header["typ"] = "tampered"), "typ changed"),
            (RawJwt.Segment([.. Base64Url.DecodeFromChars(token.HeaderSegment), (byte)' ']), "a space behind the JSON"),
            (RawJwt.Segment([(byte)'{', (byte)' ', .. RawJwt.Utf8(token.Header)[1..]]), "a space within the JSON"),
        ];
        return tampered.Where(change => change.Header != token.HeaderSegment).Select(
            change => new Forgery($"{change.Header}.{token.PayloadSegment}.{token.SignatureSegment}", change.Variant));
    }
}
