using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Do just those characters come more often that a random byte modulo the size of the alphabet (or a few bits, or a byte
/// scaled down) favours? Exact binomial tails of the favoured characters together, Bonferroni over the forms: it sees byte %
/// 62 in half of the tokens that counting all characters needs. 16 bits modulo 62 favour by a thousandth: no sample of ours
/// shows that. Where no such draw explains the counts, characters of text or of several classes for one, it names none.
/// </summary>
internal sealed class ModuloReduction : SymbolTest
{
    private const int SmallestGain = 50; // of the favoured characters, 1 in 50

    private static readonly int[] Bits = [8, 6, 7, 10];

    public override string Name => "characters that a modulo favours";

    public override RandomnessAttack Attack { get; } = new Attacks.ModuloBias();

    public override bool DependsOnOrder => true;

    public override int FewestDraws => 50;

    public override int Draws(SymbolReading reading) => reading.Stream.Length;

    public override string? NotTried(SymbolReading reading) => base.NotTried(reading)
        ?? (Forms(reading.Size).Count == 0 ? $"{Name}: {reading.Size} divides 256, no character is favoured" : null);

    public override (RandomnessAttack Attack, string Name) Shows(SymbolReading reading) =>
        Explaining(reading) is null ? (new Attacks.UnevenCharacters(), "characters, by their order") : base.Shows(reading);

    public override string Evidence(SymbolReading reading)
    {
        if (Explaining(reading) is not { } model)
        {
            return new PooledCharacters().Evidence(reading);
        }

        return $"{model.Form}: {model.Favoured} favoured characters make {(double)model.Among(reading) / reading.Stream.Length:P1} of the text, "
            + $"{(double)model.Favoured / reading.Size:P1} expected";
    }

    protected override double Bound(SymbolReading reading) =>
        Smallest([.. Forms(reading.Size).Select(form => form.Tail(reading))]);

    /// <summary>The likeliest way of those that the counts fit; null where none explains them.</summary>
    private static ReducedDraw? Explaining(SymbolReading reading) =>
        Forms(reading.Size).Where(form => form.Explains(reading)).MinBy(form => form.Tail(reading));

    /// <summary>The ways to draw a character.</summary>
    private static List<ReducedDraw> Forms(int size)
    {
        var forms = new List<ReducedDraw>();
        foreach (var bits in Bits)
        {
            var values = 1 << bits;
            if (values > size && values % size != 0 && values / size <= SmallestGain)
            {
                forms.Add(new(bits == 8 ? $"byte % {size}" : $"{bits} bits % {size}", values,
                    [.. Enumerable.Range(0, size).Select(digit => (values / size) + (digit < values % size ? 1 : 0))]));
            }
        }

        if (size < 256 && 256 % size != 0)
        {
            forms.Add(new($"byte * {size} / 256", 256,
                [.. Enumerable.Range(0, size).Select(digit => Enumerable.Range(0, 256).Count(value => value * size / 256 == digit))]));
        }

        return forms;
    }
}
