namespace CryptoAssert.Jwt.Attacks;

/// <summary>
/// "null" or "undefined" where the signature belongs: what a script writes when it has none, and what a lenient verifier takes
/// for none. RFC 8725 3.3.
/// </summary>
internal sealed class SignatureLiteralNull : JwtAttack
{
    public override string Id => "CRY1007";

    public override JwtFamily Family => JwtFamily.Unsigned;

    public override IReadOnlyList<int> Cwe => [347];

    public override IReadOnlyList<string> References => ["RFC 8725 3.3", "ASVS 9.1.1"];

    public override string Cause => "accepted a token with a word such as null for a signature";

    public override string Why => "anyone can become anyone: the word means that nothing is verified";

    public override string Fix =>
        "verify what stands in the third segment, whatever it is; no value of it may mean that there is no signature";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY1012", "CRY1014", UnsignedTokenInUse.StableId];

    private static readonly string[] Words = ["null", "undefined", "AA", "None", "nil", "NULL", "false", "none"];

    internal override IEnumerable<Forgery> Forge(Attacker attacker) =>
        Words.Select(word => new Forgery($"{attacker.Token.SigningInput}.{word}", $"third segment {word}"));
}
