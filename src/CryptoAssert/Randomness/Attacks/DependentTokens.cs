namespace CryptoAssert.Randomness.Attacks;

/// <summary>
/// Tokens that the one before tells something about: counters, times, or a generator seeded anew from the clock for each
/// token.
/// </summary>
internal sealed class DependentTokens : RandomnessAttack
{
    public override string Id => "CRY4204";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [330, 343];

    public override IReadOnlyList<string> References => ["SP 800-22", "ASVS 11.5.1", "ASVS 7.2.3", "RFC 4086"];

    public override string Cause => "issues tokens that depend on the token before";

    public override string Why => "whoever gets a token of his own knows something about the next one";

    public override string Fix =>
        "take the whole token from the operating system's generator, RandomNumberGenerator.GetHexString(32), "
        + "and never seed a generator from the clock";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY4201", "CRY4202"];
}
