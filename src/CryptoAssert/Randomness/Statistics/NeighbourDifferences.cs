using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Is a character as far from the one before it, counted in the alphabet, as chance has it? The differences modulo the size
/// of the alphabet are independent and even when the characters are, though their pairs overlap; their likelihood ratio is
/// bounded.
/// </summary>
internal sealed class NeighbourDifferences : SymbolTest
{
    public override string Name => "differences of neighbouring characters";

    public override RandomnessAttack Attack { get; } = new Attacks.DependentCharacters();

    public override bool DependsOnOrder => true;

    public override int FewestDraws => 50;

    public override int Draws(SymbolReading reading) => reading.Tokens.Sum(token => Math.Max(0, token.Length - 1));

    public override string Evidence(SymbolReading reading)
    {
        var counts = Counts(reading);
        return $"the difference {Array.IndexOf(counts, counts.Max())} came {counts.Max():N0} times, "
            + $"{(double)Draws(reading) / reading.Size:N0} expected";
    }

    protected override string Unit => "differences";

    protected override double Bound(SymbolReading reading)
    {
        var draws = Draws(reading);
        return Smallest(LikelihoodRatio.Uniform(draws, reading.Size)
            .LogTail(LikelihoodRatio.Statistic(Counts(reading), (double)draws / reading.Size)));
    }

    private static int[] Counts(SymbolReading reading)
    {
        var counts = new int[reading.Size];
        foreach (var token in reading.Tokens)
        {
            for (var i = 1; i < token.Length; i++)
            {
                counts[(token[i] - token[i - 1] + reading.Size) % reading.Size]++;
            }
        }

        return counts;
    }
}
