namespace CryptoAssert.Keys.Weaknesses;

/// <summary>A way in which the nonces of ECDSA signatures are weak, and how to see it. Pure; one class a file.</summary>
internal abstract class NonceWeakness : Attack
{
    public override IReadOnlyList<int> Cwe => [330, 323];

    /// <summary>What is wrong with the signatures; null when this weakness is not seen.</summary>
    /// <param name="key">The public key that they belong to.</param>
    /// <param name="signatures">All that one key made.</param>
    /// <param name="cancellationToken">Ends a long computation.</param>
    public abstract WeaknessFound? Find(
        KeyMaterial.Ec key, IReadOnlyList<EcdsaSignature> signatures, CancellationToken cancellationToken);
}
