namespace CryptoAssert.Randomness.Algebra;

/// <summary>What an equation says beside the ones before it.</summary>
internal enum EquationKind
{
    /// <summary>Something new: the rank grows by one.</summary>
    Independent,

    /// <summary>What the others say already: evidence, at a chance of one half each.</summary>
    Redundant,

    /// <summary>The contrary of what the others say.</summary>
    Violated,
}
