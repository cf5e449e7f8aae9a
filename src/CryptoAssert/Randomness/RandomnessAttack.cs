namespace CryptoAssert.Randomness;

/// <summary>A way to guess tokens that were meant to be random.</summary>
internal abstract class RandomnessAttack : Attack
{
    public override IReadOnlyList<int> Cwe => [338, 330];

    public override IReadOnlyList<string> References => ["ASVS 11.5.1", "ASVS 7.2.3", "RFC 4086"];

    public override string Why => "whoever gets some tokens of his own computes the tokens of others";

    public override string Fix => "take tokens from the operating system's generator: RandomNumberGenerator.GetHexString(32), GetString(alphabet, 22) or GetBytes(16)";
}
