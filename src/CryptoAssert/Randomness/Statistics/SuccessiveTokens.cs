using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Does a character depend on the one at its place in the token before? The likelihood ratios of the pairs at each position,
/// pairs that do not overlap (tokens 1 and 2, 3 and 4; then 2 and 3, 4 and 5): their sum over the positions, and the largest.
/// </summary>
internal sealed class SuccessiveTokens : SymbolTest
{
    public override string Name => "transitions between successive tokens";

    public override RandomnessAttack Attack { get; } = new Attacks.DependentTokens();

    public override bool DependsOnOrder => false;

    public override int FewestDraws => 6;

    public override int Draws(SymbolReading reading) => Columns.Width(reading) == 0 ? 0 : reading.Tokens.Count / 2;

    public override string Evidence(SymbolReading reading)
    {
        var statistics = Statistics(reading, 0);
        return $"position {Array.IndexOf(statistics, statistics.Max()) + 1} of {statistics.Length}: "
            + "the same pairs of old and new character come again and again";
    }

    protected override string Unit => "pairs of tokens";

    protected override double Bound(SymbolReading reading)
    {
        Span<double> bounds = stackalloc double[4];
        for (var phase = 0; phase < 2; phase++)
        {
            var statistics = Statistics(reading, phase);
            var position = LikelihoodRatio.Uniform((reading.Tokens.Count - phase) / 2, reading.Size * reading.Size);
            bounds[2 * phase] = position.LogTail(statistics.Sum(), statistics.Length);
            bounds[(2 * phase) + 1] = Math.Log(statistics.Length) + position.LogTail(statistics.Max());
        }

        return Smallest(bounds);
    }

    private static double[] Statistics(SymbolReading reading, int phase)
    {
        var pairs = new int[(reading.Tokens.Count - phase) / 2];
        var statistics = new double[Columns.Width(reading)];
        for (var position = 0; position < statistics.Length; position++)
        {
            for (var pair = 0; pair < pairs.Length; pair++)
            {
                var first = (2 * pair) + phase;
                pairs[pair] = (reading.Tokens[first][position] * reading.Size) + reading.Tokens[first + 1][position];
            }

            statistics[position] = Columns.Sparse(pairs, (double)pairs.Length / reading.Size / reading.Size);
        }

        return statistics;
    }
}
