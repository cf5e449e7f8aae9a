namespace CryptoAssert.Randomness.Structure;

/// <summary>A way to make tokens without any randomness, and how to see it. Pure. Over all that it tries, chance passes for it with at most 1e-13.</summary>
internal abstract class GuessableStructure : RandomnessAttack
{
    public override IReadOnlyList<int> Cwe => [340, 341];

    /// <summary>Why it could not be looked for; null when it was.</summary>
    public virtual string? NotTried(TokenEvidence evidence) => null;

    /// <summary>What the tokens are made of; null when nothing is seen.</summary>
    public abstract StructureFound? Find(TokenEvidence evidence, CancellationToken cancellationToken);
}
