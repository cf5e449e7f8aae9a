using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Does a character depend on the one before it in the token? The likelihood ratio of pairs that do not overlap, from the
/// first character and from the second (pairs that overlap are not independent, and no bound would hold).
/// </summary>
internal sealed class NeighbouringCharacters : SymbolTest
{
    public override string Name => "pairs of neighbouring characters";

    public override RandomnessAttack Attack { get; } = new Attacks.DependentCharacters();

    public override bool DependsOnOrder => false;

    public override int FewestDraws => 50;

    public override int Draws(SymbolReading reading) => Pairs(reading, 0).Length;

    public override string Evidence(SymbolReading reading)
    {
        var most = Pairs(reading, 0).Concat(Pairs(reading, 1)).CountBy(pair => pair).MaxBy(pair => pair.Value);
        var (first, second) = Math.DivRem(most.Key, reading.Size);
        var pairs = reading.Tokens.Sum(token => Math.Max(0, token.Length - 1));
        return $"'{reading.Alphabet.Characters[first]}{reading.Alphabet.Characters[second]}' came {most.Value:N0} times, "
            + $"{(double)pairs / reading.Size / reading.Size:N1} expected";
    }

    protected override string Unit => "pairs";

    protected override double Bound(SymbolReading reading) => Smallest(Phase(reading, 0), Phase(reading, 1));

    private static double Phase(SymbolReading reading, int phase)
    {
        var pairs = Pairs(reading, phase);
        var cells = reading.Size * reading.Size;
        return LikelihoodRatio.Uniform(pairs.Length, cells).LogTail(Columns.Sparse(pairs, (double)pairs.Length / cells));
    }

    private static int[] Pairs(SymbolReading reading, int phase)
    {
        var pairs = new List<int>(reading.Stream.Length / 2);
        foreach (var token in reading.Tokens)
        {
            for (var i = phase; i + 1 < token.Length; i += 2)
            {
                pairs.Add((token[i] * reading.Size) + token[i + 1]);
            }
        }

        return [.. pairs];
    }
}
