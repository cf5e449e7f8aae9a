namespace CryptoAssert.Keys.Encryption;

/// <summary>A way in which an encryption falls, seen from outside through its two delegates.</summary>
internal abstract class EncryptionAttack : Attack
{
    public override IReadOnlyList<int> Cwe => [327];

    /// <summary>Why it cannot be asked of this encryption; null when it can.</summary>
    public virtual string? CannotBeAsked(EncryptionProbe probe) => null;

    /// <summary>What is wrong; null when this attack does not get through.</summary>
    public abstract WeaknessFound? Find(EncryptionProbe probe, CancellationToken cancellationToken);
}
