using CryptoAssert.Jwt.Jose;

namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// The issuer's own algorithm with a blank, a tab, a NUL or a zero-width character around it: a verifier that trims or cuts
/// the name reads another one than the gateway before it. RFC 7515 4.1.1, rfc8725bis 3.1.
/// </summary>
internal sealed class AlgWhitespaceNul : JwtAttack
{
    private static readonly (string Prefix, string Suffix, string Variant)[] Paddings =
    [
        ("", " ", "a blank behind it"),
        (" ", "", "a blank before it"),
        ("", "\t", "a tab behind it"),
        ("", "\n", "a line feed behind it"),
        ("", "\0", "a NUL behind it"),
        ("", "\0none", "a NUL and \"none\" behind it"),
        ("", "\u00A0", "a no-break space behind it"),
        ("\uFEFF", "", "a byte order mark before it"),
        ("", "\u200B", "a zero-width space behind it"),
    ];

    public override string Id => "CRY1047";

    public override JwtFamily Family => JwtFamily.AlgorithmConfusion;

    public override JwtTier Tier => JwtTier.Validation;

    public override Severity Severity => Severity.Low;

    public override IReadOnlyList<int> Cwe => [20];

    public override IReadOnlyList<string> References => ["RFC 7515 4.1.1", "RFC 8725 3.1"];

    public override string Cause => "accepted the name of its algorithm with blanks or a NUL around it";

    public override string Why => "a verifier that tidies up what it reads disagrees with whatever checked the token before it";

    public override string Fix => "compare alg as it stands, without Trim(), or set TokenValidationParameters.ValidAlgorithms";

    internal override Needs Needs => Needs.IssuerKey;

    internal override IEnumerable<Forgery> Forge(Attacker attacker) =>
        Paddings.Select(padding => new Forgery(
            attacker.Issuer!.SignAs(attacker.Token, padding.Prefix + attacker.Issuer!.Alg + padding.Suffix),
            $"alg with {padding.Variant}, validly signed"));
}
