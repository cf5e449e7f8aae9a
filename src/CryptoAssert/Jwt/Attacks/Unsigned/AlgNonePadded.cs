namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// White space, NUL, a byte order mark or full-width letters around "none", or another word or number for it: the blacklist sees
/// another text, the code behind it trims, normalises or looks it up. RFC 8725 3.1.
/// </summary>
internal sealed class AlgNonePadded : JwtAttack
{
    public override string Id => "CRY1004";

    public override JwtFamily Family => JwtFamily.Unsigned;

    public override IReadOnlyList<int> Cwe => [178, 347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.1", "ASVS 9.1.2"];

    public override string Cause => "accepted a token with a padded or disguised alg \"none\"";

    public override string Why => "anyone can become anyone";

    public override string Fix =>
        "compare alg with the one you expect, by ordinal equality and without trimming: ValidAlgorithms = [..]";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1001", "CRY1002", UnsignedTokenInUse.StableId];

    private static readonly (string Alg, string Variant)[] Disguises =
    [
        ("none ", "a space behind"),
        (" none", "a space in front"),
        ("none\t", "a tab behind"),
        ("none\n", "a line feed behind"),
        ("none\0", "a NUL behind"),
        ("\0none", "a NUL in front"),
        ("None ", "a capital, and a space behind"),
        ("NONE ", "capitals, and a space behind"),
        ("\uFEFFnone", "a byte order mark in front"),
        ("none\u00A0", "a no-break space behind"),
        ("no\u200Bne", "a zero-width space within"),
        ("no\u00ADne", "a soft hyphen within"),
        ("\uFF4E\uFF4F\uFF4E\uFF45", "full-width letters"),
        ("\"none\"", "quoted twice"),
        ("0", "the number of an enumeration's first member, as text"),
        ("unsigned", "another word for it"),
        ("plain", "another word for it, as in code challenges"),
        ("raw", "another word for it, as in keys"),
        ("null", "null, as text"),
        ("undefined", "undefined, as text"),
        ("false", "false, as text"),
    ];

    internal override IEnumerable<Forgery> Forge(Attacker attacker) => Disguises.Select(disguise => new Forgery(
        $"{attacker.Token.HeaderWith(header => header["alg"] = disguise.Alg)}.{attacker.Token.PayloadSegment}.", disguise.Variant));
}
