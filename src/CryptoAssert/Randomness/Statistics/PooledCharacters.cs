using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Does each character come as often as any other? The likelihood ratio of all counts (Chernoff bound) and the most uneven
/// character alone (exact binomial tails, Bonferroni).
/// </summary>
internal sealed class PooledCharacters : SymbolTest
{
    public override string Name => "characters, pooled";

    public override RandomnessAttack Attack { get; } = new Attacks.UnevenCharacters();

    public override bool DependsOnOrder => false;

    public override int FewestDraws => 50;

    public override int Draws(SymbolReading reading) => reading.Stream.Length;

    public override string Evidence(SymbolReading reading)
    {
        var counts = Columns.Counts(reading.Stream, reading.Size);
        var expected = (double)reading.Stream.Length / reading.Size;
        var digit = Array.IndexOf(counts, counts.MaxBy(count => Math.Abs(count - expected)));
        return $"'{reading.Alphabet.Characters[digit]}' came {counts[digit]:N0} times, {expected:N0} expected";
    }

    protected override double Bound(SymbolReading reading)
    {
        int draws = reading.Stream.Length, size = reading.Size;
        var counts = Columns.Counts(reading.Stream, size);
        var all = LikelihoodRatio.Uniform(draws, size).LogTail(LikelihoodRatio.Statistic(counts, (double)draws / size));
        var one = Math.Log(2 * size) + Math.Min(
            BinomialTail.AtLeast(draws, 1.0 / size, counts.Max()), BinomialTail.AtMost(draws, 1.0 / size, counts.Min()));
        return Smallest(all, one);
    }
}
