using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Statistics;

namespace CryptoAssert.Randomness;

/// <summary>What the statistical battery says of a sample.</summary>
/// <param name="Failing">What shows that the tokens are not evenly random, an attack once.</param>
/// <param name="Tests">How many tests there were.</param>
internal sealed record TokenStatistics(IReadOnlyList<(RandomnessAttack Attack, Evidence Evidence)> Failing, int Tests)
{
    private const int LongestShown = 100;

    public static TokenStatistics None { get; } = new([], 0);

    /// <summary>Of the places that are drawn over one alphabet; none where there are no such places.</summary>
    public static TokenStatistics Of(TokenLayer layer, CancellationToken cancellationToken)
    {
        if (HomogeneousPart.Of(layer) is not { } part)
        {
            return None;
        }

        var readings = TokenReadings.Of(part);
        var bytes = part == layer && readings is { Bytes: [var first, ..], Symbols: [{ Size: 16 or 64 }, ..] } ? first : null;
        return readings.Symbols.Count == 0 ? None : Of(StatisticalBattery.Run(readings.Symbols, bytes, cancellationToken), layer);
    }

    /// <summary>From the verdict to findings: the most certain of each kind, unless another kind explains it.</summary>
    public static TokenStatistics Of(StatisticalVerdict verdict, TokenLayer layer)
    {
        var kinds = verdict.Failing().GroupBy(result => result.Attack.Id, StringComparer.Ordinal).ToList();
        return new TokenStatistics(
            [
                .. kinds.Where(kind => !kind.First().Attack.ExplainedBy.Any(id => kinds.Exists(other => other.Key == id)))
                    .Select(kind => (kind.First().Attack, EvidenceOf([.. kind], layer))),
            ],
            verdict.Results.Count);
    }

    private static Evidence EvidenceOf(List<StatisticalResult> failing, TokenLayer layer) => new()
    {
        Variant = $"counts: {failing[0].Name}",
        Observed = failing[0].Evidence ?? failing[0].Name,
        Expected = "every character as often as any other, whatever came before",
        Details =
        [
            new("example", layer.Texts[0].Length <= LongestShown ? layer.Texts[0] : $"{layer.Texts[0][..LongestShown]}.."),
            .. failing.Take(3).Select(result => KeyValuePair.Create("test", FormattableString.Invariant(
                $"{result.Name}{(result.Reading is { } reading ? $", {reading}" : "")}: p {(result.P == 0 ? "below 1e-300" : result.P.ToString("0e-0"))} (limit {result.Threshold:0e-0}, n {result.Size:N0})"))),
        ],
    };
}
