using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness;

/// <summary>What the analysis of a sample gave.</summary>
internal sealed record TokenVerdict
{
    /// <summary>What predicts the tokens, or explains them; null when nothing does.</summary>
    public (RandomnessAttack Attack, Prediction Proof)? Predicted { get; init; }

    /// <summary>What shows that they are not evenly random.</summary>
    public IReadOnlyList<(RandomnessAttack Attack, Evidence Evidence)> Biased { get; init; } = [];

    /// <summary>How many different tokens there can be, without what is explained.</summary>
    public required TokenCapacity Capacity { get; init; }

    /// <summary>The tokens in words: <c>32 characters, 62 different ones, at most 190.5 bits</c>.</summary>
    public required string Shape { get; init; }

    /// <summary>What a reader should know and what fails nothing.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public IReadOnlyList<NotChecked> NotTried { get; init; } = [];

    /// <summary>Every attack that got a verdict.</summary>
    public IReadOnlyList<Attack> Run { get; init; } = [];

    /// <summary>What was done, in words.</summary>
    public required string Tried { get; init; }
}
