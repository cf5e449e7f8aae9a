using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The first bytes of the genuine signature only: a comparison that runs as far as what was sent. One byte takes 256 guesses;
/// XML signatures fell to it (CVE-2009-0217). RFC 7518 3.2.
/// </summary>
internal sealed class SignatureTruncated : JwtAttack
{
    public override string Id => "CRY1014";

    public override JwtFamily Family => JwtFamily.Tampered;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 7518 3.2", "RFC 8725 3.3", "ASVS 9.1.1"];

    public override string Cause => "accepted the first bytes of a signature for the whole";

    public override string Why => "a signature of one byte is guessed in 256 requests";

    public override string Fix =>
        "compare lengths too: CryptographicOperations.FixedTimeEquals(expected, received), or leave it to AddJwtBearer";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1012"];

    internal override string? NotApplicableBecause(Attacker attacker) => UnsignedTokenInUse.NothingToTamperWith(attacker);

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        var full = token.Signature.Length;
        int[] lengths = [full - 1, full / 2, 16, 10, 8, 4, 1, 20, 12, 2, full - 2, full - 3, full - 16];
        foreach (var length in lengths.Where(length => length > 0 && length < full).Distinct())
        {
            yield return new Forgery(
                $"{token.SigningInput}.{RawJwt.Segment(token.Signature.AsSpan(0, length))}", $"{length} of {full} bytes");
        }
    }
}
