namespace CryptoAssert.Randomness.Attacks;

/// <summary>
/// Tries all tokens, or many for many users at once: there are too few of them, whatever the generator. Six characters of a short link are found by trying
/// (Georgiev and Shmatikov, 2016).
/// </summary>
internal sealed class TooFewTokens : RandomnessAttack
{
    public const string StableId = "CRY4301";

    public override string Id => StableId;

    public override Severity Severity => Severity.High;

    public override IReadOnlyList<int> Cwe => [334, 331];

    public override IReadOnlyList<string> References => ["ASVS 7.2.3", "ASVS 11.5.1"];

    public override string Cause => "issues tokens of which there are too few";

    public override string Why => "whoever tries many, at many users at once, finds one that is valid";

    public override string Fix => "make the token longer: RandomNumberGenerator.GetHexString(32) has 128 bits, GetString over 62 characters needs 22";
}
