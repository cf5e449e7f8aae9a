using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Does each character come as often as any other at each place of the token? The likelihood ratios of the positions: their
/// sum, and the largest (Bonferroni). The sample of a position is small, so both are bounded, not approximated.
/// </summary>
internal sealed class CharactersByPosition : SymbolTest
{
    public override string Name => "characters, by position";

    public override RandomnessAttack Attack { get; } = new Attacks.UnevenCharacters();

    public override bool DependsOnOrder => false;

    public override int FewestDraws => 8;

    public override int Draws(SymbolReading reading) => Columns.Width(reading) == 0 ? 0 : reading.Tokens.Count;

    public override string Evidence(SymbolReading reading)
    {
        var statistics = Statistics(reading);
        var position = Array.IndexOf(statistics, statistics.Max());
        var counts = Columns.Counts(Columns.At(reading, position), reading.Size);
        var digit = Array.IndexOf(counts, counts.Max());
        return $"position {position + 1}: '{reading.Alphabet.Characters[digit]}' in {counts[digit]:N0} of "
            + $"{reading.Tokens.Count:N0} tokens, "
            + $"{(double)reading.Tokens.Count / reading.Size:N1} expected";
    }

    protected override string Unit => "tokens";

    protected override double Bound(SymbolReading reading)
    {
        var statistics = Statistics(reading);
        var position = LikelihoodRatio.Uniform(reading.Tokens.Count, reading.Size);
        return Smallest(
            position.LogTail(statistics.Sum(), statistics.Length),
            Math.Log(statistics.Length) + position.LogTail(statistics.Max()));
    }

    private static double[] Statistics(SymbolReading reading)
    {
        var expected = (double)reading.Tokens.Count / reading.Size;
        return [.. Enumerable.Range(0, Columns.Width(reading))
            .Select(position => Columns.Counts(Columns.At(reading, position), reading.Size))
            .Select(counts => LikelihoodRatio.Statistic(counts, expected))];
    }
}
