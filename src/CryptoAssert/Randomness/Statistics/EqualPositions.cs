using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// In how many places do two tokens agree (their length less the Hamming distance)? Successive tokens together: an exact
/// binomial tail. The most alike of all pairs: the exact tail of one pair times the number of pairs, which holds though pairs
/// share tokens.
/// </summary>
internal sealed class EqualPositions : SymbolTest
{
    private const int MostTokens = 512; // compared each with each

    public override string Name => "equal places of two tokens";

    public override RandomnessAttack Attack { get; } = new Attacks.DependentTokens();

    public override bool DependsOnOrder => false;

    public override int FewestDraws => 20;

    public override int Draws(SymbolReading reading) => Math.Max(0, reading.Tokens.Count - 1) * Columns.Width(reading);

    public override string Evidence(SymbolReading reading)
    {
        var (equal, first, second) = MostAlike(reading);
        return $"successive tokens agree in {Successive(reading):N0} of {Draws(reading):N0} places, "
            + $"{(double)Draws(reading) / reading.Size:N0} expected; "
            + $"tokens {first + 1} and {second + 1} in {equal} of {Columns.Width(reading)}";
    }

    protected override string Unit => "places of successive tokens";

    protected override double Bound(SymbolReading reading)
    {
        var tokens = Math.Min(MostTokens, reading.Tokens.Count);
        return Smallest(
            BinomialTail.TwoSided(Draws(reading), 1.0 / reading.Size, Successive(reading)),
            Math.Log(tokens * (tokens - 1) / 2.0)
                + BinomialTail.AtLeast(Columns.Width(reading), 1.0 / reading.Size, MostAlike(reading).Equal));
    }

    private static int Successive(SymbolReading reading)
    {
        var width = Columns.Width(reading);
        return Enumerable.Range(1, reading.Tokens.Count - 1).Sum(i => Equal(reading.Tokens[i - 1], reading.Tokens[i], width));
    }

    private static (int Equal, int First, int Second) MostAlike(SymbolReading reading)
    {
        var width = Columns.Width(reading);
        var tokens = Math.Min(MostTokens, reading.Tokens.Count);
        var most = (Equal: -1, First: 0, Second: 0);
        for (var first = 0; first < tokens; first++)
        {
            for (var second = first + 1; second < tokens; second++)
            {
                var equal = Equal(reading.Tokens[first], reading.Tokens[second], width);
                most = equal > most.Equal ? (equal, first, second) : most;
            }
        }

        return most;
    }

    private static int Equal(ReadOnlySpan<int> first, ReadOnlySpan<int> second, int width)
    {
        var equal = 0;
        for (var i = 0; i < width; i++)
        {
            equal += first[i] == second[i] ? 1 : 0;
        }

        return equal;
    }
}
