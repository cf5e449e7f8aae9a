namespace CryptoAssert.Keys;

/// <summary>A way in which a key is weak, and how to see it. Pure; one class a file.</summary>
internal abstract class KeyWeakness : Attack
{
    public override IReadOnlyList<int> Cwe => [326];

    /// <summary>It takes more than some milliseconds a key: only a thorough check asks.</summary>
    public virtual bool IsThorough => false;

    /// <summary>What is wrong with the key; null when this weakness is not seen, or does not apply to such a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="all">All keys that were found, this one included: some weaknesses show only between two.</param>
    /// <param name="strength">The thresholds.</param>
    /// <param name="cancellationToken">Ends a long computation.</param>
    public abstract WeaknessFound? Find(KeyUnderTest key, IReadOnlyList<KeyUnderTest> all, KeyStrength strength, CancellationToken cancellationToken);
}
