namespace CryptoAssert.Randomness.Codes;

/// <summary>Guesses a code of four digits: ten guesses at each of a thousand users open one account.</summary>
internal sealed class TooFewCodes : CodeAttack
{
    public const string StableId = "CRY4401";

    public override string Id => StableId;

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<int> Cwe => [334, 1390];

    public override string Cause => "issues one-time codes of which there are too few";

    public override string Why => "a few guesses at each of many users open some account";

    public override string Fix => "use six digits or more: RandomNumberGenerator.GetString(\"0123456789\", 6)";
}
