namespace CryptoAssert.Randomness.Attacks;

/// <summary>
/// Characters that the rest of the token tells something about: words, encoded text, repeated parts, a generator of poor
/// quality.
/// </summary>
internal sealed class DependentCharacters : RandomnessAttack
{
    public override string Id => "CRY4203";

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [330, 331];

    public override IReadOnlyList<string> References => ["SP 800-22", "ASVS 11.5.1", "RFC 4086"];

    public override string Cause => "issues tokens whose characters depend on each other";

    public override string Why => "a part of a token tells the likely rest";

    public override string Fix =>
        "take the whole token from the operating system's generator: "
        + "RandomNumberGenerator.GetHexString(32), GetString(alphabet, 22) or GetBytes(16)";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY4201", "CRY4202"];
}
