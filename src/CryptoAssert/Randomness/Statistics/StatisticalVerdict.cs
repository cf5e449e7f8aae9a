namespace CryptoAssert.Randomness.Statistics;

/// <summary>What the tests say of a sample.</summary>
/// <param name="Results">Each test of each reading that said something.</param>
/// <param name="NotTried">Why the others said nothing, in the tests' words.</param>
internal sealed record StatisticalVerdict(IReadOnlyList<StatisticalResult> Results, IReadOnlyList<string> NotTried)
{
    /// <summary>The results below their threshold, the most certain first.</summary>
    public IReadOnlyList<StatisticalResult> Failing() =>
        [.. Results.Where(result => result.Failed).OrderBy(result => result.P / result.Threshold)];
}
