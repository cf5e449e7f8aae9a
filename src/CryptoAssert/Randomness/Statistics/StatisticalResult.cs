namespace CryptoAssert.Randomness.Statistics;

/// <summary>What one test says of one reading.</summary>
internal sealed record StatisticalResult
{
    public required StatisticalTest Test { get; init; }

    /// <summary>What a failure shows, and the test's name then.</summary>
    public (RandomnessAttack Attack, string Name)? Shows { get; init; }

    public string Name => Shows?.Name ?? Test.Name;

    public RandomnessAttack Attack => Shows?.Attack ?? Test.Attack;

    /// <summary>The chance that a perfect generator deviates as far, at most.</summary>
    public required double P { get; init; }

    /// <summary>The test's share of the error budget.</summary>
    public required double Threshold { get; init; }

    /// <summary>The draws or bits that were counted.</summary>
    public required int Size { get; init; }

    /// <summary>The reading, where the test depends on it: <c>62 characters A-Za-z0-9</c>.</summary>
    public string? Reading { get; init; }

    /// <summary>What stands out, in numbers: null when the test passed.</summary>
    public string? Evidence { get; init; }

    public bool Failed => P < Threshold;
}
