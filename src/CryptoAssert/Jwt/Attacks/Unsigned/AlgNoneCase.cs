namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// "None", "NONE", "nOnE": a blacklist compares with case, the switch behind it does not. All casings but the plain one; Auth0's
/// own API fell to it in 2020. RFC 8725 3.1.
/// </summary>
internal sealed class AlgNoneCase : JwtAttack
{
    private static readonly string[] Likeliest = ["None", "NONE", "nOnE"];

    public override string Id => "CRY1002";

    public override JwtFamily Family => JwtFamily.Unsigned;

    public override IReadOnlyList<int> Cwe => [178, 347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.1", "ASVS 9.1.2"];

    public override string Cause => "accepted a token with alg \"none\" in another case";

    public override string Why => "anyone can become anyone";

    public override string Fix =>
        "compare alg with the one you expect, by ordinal equality, instead of refusing the bad ones: ValidAlgorithms = [..]";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1001", UnsignedTokenInUse.StableId];

    internal override IEnumerable<Forgery> Forge(Attacker attacker)
    {
        var token = attacker.Token;
        return Casings().Select(
            alg => new Forgery($"{token.HeaderWith(header => header["alg"] = alg)}.{token.PayloadSegment}.", $"alg {alg}"));
    }

    /// <summary>The fifteen spellings of "none" with a capital in them.</summary>
    private static IEnumerable<string> Casings() =>
        Likeliest.Union(Enumerable.Range(1, 15).Select(WithCapitals), StringComparer.Ordinal);

    private static string WithCapitals(int places) =>
        string.Concat("none".Select((letter, index) => (places >> index & 1) == 1 ? char.ToUpperInvariant(letter) : letter));
}
