namespace CryptoAssert.Randomness.Codes;

/// <summary>A way to guess one-time codes, which are short by design.</summary>
internal abstract class CodeAttack : RandomnessAttack
{
    public override IReadOnlyList<string> References => ["ASVS 6.5.4", "ASVS 6.6.3"];
}
