using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// How far is a character, counted in the alphabet, from the one at its place in the token before? The differences modulo the
/// size of the alphabet are independent and even when the characters are. Counters show, and <c>new
/// Random(Environment.TickCount)</c> a token: its seeding is affine, so that seeds a step apart give tokens a step apart.
/// </summary>
internal sealed class TokenDifferences : SymbolTest
{
    public override string Name => "differences between successive tokens";

    public override RandomnessAttack Attack { get; } = new Attacks.DependentTokens();

    public override bool DependsOnOrder => true;

    public override int FewestDraws => 4;

    public override int Draws(SymbolReading reading) => Columns.Width(reading) == 0 ? 0 : reading.Tokens.Count - 1;

    public override string Evidence(SymbolReading reading)
    {
        var counts = Counts(reading);
        var position = Array.IndexOf(counts, counts.MaxBy(column => column.Max())!);
        var step = Array.IndexOf(counts[position], counts[position].Max());
        return $"position {position + 1}: moved by {step} from one token to the next "
            + $"{counts[position].Max():N0} times in {Draws(reading):N0}, {(double)Draws(reading) / reading.Size:N1} expected";
    }

    protected override string Unit => "pairs of tokens";

    protected override double Bound(SymbolReading reading)
    {
        var draws = Draws(reading);
        var expected = (double)draws / reading.Size;
        var statistics = Array.ConvertAll(Counts(reading), column => LikelihoodRatio.Statistic(column, expected));
        var position = LikelihoodRatio.Uniform(draws, reading.Size);
        return Smallest(
            position.LogTail(statistics.Sum(), statistics.Length),
            Math.Log(statistics.Length) + position.LogTail(statistics.Max()));
    }

    private static int[][] Counts(SymbolReading reading)
    {
        var counts = new int[Columns.Width(reading)][];
        for (var position = 0; position < counts.Length; position++)
        {
            counts[position] = new int[reading.Size];
            for (var i = 1; i < reading.Tokens.Count; i++)
            {
                counts[position][(reading.Tokens[i][position] - reading.Tokens[i - 1][position] + reading.Size) % reading.Size]++;
            }
        }

        return counts;
    }
}
