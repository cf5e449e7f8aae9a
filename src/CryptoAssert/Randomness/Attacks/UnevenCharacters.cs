namespace CryptoAssert.Randomness.Attacks;

/// <summary>
/// Characters that come more often than others, in all of the token or at a place of it: counters, times and text inside, or
/// a biased draw.
/// </summary>
internal sealed class UnevenCharacters : RandomnessAttack
{
    public override string Id => "CRY4201";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [331, 330];

    public override IReadOnlyList<string> References => ["ASVS 11.5.1", "RFC 4086", "SP 800-22"];

    public override string Cause => "issues tokens in which some characters come more often than others";

    public override string Why => "fewer tokens are likely than their length suggests: whoever guesses tries those first";

    public override string Fix =>
        "draw every character from the operating system's generator without a bias, "
        + "RandomNumberGenerator.GetString(alphabet, 22), and keep times, counters and text out of the token";

    internal override IReadOnlyList<string> ExplainedBy => ["CRY4202"];
}
