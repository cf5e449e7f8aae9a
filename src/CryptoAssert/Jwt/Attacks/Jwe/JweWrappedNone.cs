using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// An unsigned token inside a well-formed encrypted one: the check of the outside stands in for that of the inside.
/// CVE-2026-29000 (pac4j).
/// </summary>
internal sealed class JweWrappedNone : JweAttack
{
    public override string Id => "CRY1133";

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.3", "ASVS 9.1.1", "CVE-2026-29000"];

    public override string Cause => "accepted an unsigned token because it was encrypted";

    public override string Why => "everyone has the public key, so anyone can become anyone";

    public override string Fix => "verify the inner token like any other: keep RequireSignedTokens = true";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1001", "CRY1005"];

    private protected override IEnumerable<Forgery> Forge(Attacker attacker, JweRecipient recipient)
    {
        var token = attacker.Token;
        yield return Wrapped($"{token.HeaderWith(header => header["alg"] = "none")}.{token.PayloadSegment}.", "alg none inside");
        yield return Wrapped($"{RawJwt.Segment("""{"alg":"none"}""")}.{token.PayloadSegment}.", "header of alg only inside");
        yield return Wrapped($"{token.SigningInput}.", "the genuine token without its signature inside");
        yield return Wrapped(
            AttackerKeys.SignerFor(token.Alg).Sign(token.SigningInput), "the genuine token signed with the attacker's key "
                + "inside");

        Forgery Wrapped(string inner, string variant) => new(recipient.Encrypt(attacker, inner).ToString(), variant);
    }
}
