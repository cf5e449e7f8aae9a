using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Does a character follow itself as often as any other? An exact binomial tail: whether neighbours are equal is independent
/// along a token.
/// </summary>
internal sealed class EqualNeighbours : SymbolTest
{
    public override string Name => "characters that follow themselves";

    public override RandomnessAttack Attack { get; } = new Attacks.DependentCharacters();

    public override bool DependsOnOrder => false;

    public override int FewestDraws => 20;

    public override int Draws(SymbolReading reading) => reading.Tokens.Sum(token => Math.Max(0, token.Length - 1));

    public override string Evidence(SymbolReading reading) =>
        $"a character followed itself {Equal(reading):N0} times in {Draws(reading):N0}, "
        + $"{(double)Draws(reading) / reading.Size:N0} expected";

    protected override string Unit => "pairs";

    protected override double Bound(SymbolReading reading) =>
        Smallest(BinomialTail.TwoSided(Draws(reading), 1.0 / reading.Size, Equal(reading)));

    private static int Equal(SymbolReading reading) =>
        reading.Tokens.Sum(token => token.Zip(token.Skip(1)).Count(pair => pair.First == pair.Second));
}
