using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Do just those characters come more often that a random byte modulo the size of the alphabet (or a few bits, or a byte
/// scaled down) favours? Exact binomial tails of the favoured characters together, Bonferroni over the forms: it sees byte %
/// 62 in half of the tokens that counting all characters needs. 16 bits modulo 62 favour by a thousandth: no sample of ours
/// shows that.
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

    public override string Evidence(SymbolReading reading)
    {
        var (form, favoured) = Forms(reading.Size).MinBy(form => Tail(reading, form.Favoured));
        var share = (double)reading.Stream.Count(digit => favoured[digit]) / reading.Stream.Length;
        return $"{form}: {favoured.Count(digit => digit)} favoured characters make {share:P1} of the text, "
            + $"{(double)favoured.Count(digit => digit) / reading.Size:P1} expected";
    }

    protected override double Bound(SymbolReading reading) =>
        Smallest([.. Forms(reading.Size).Select(form => Tail(reading, form.Favoured))]);

    private static double Tail(SymbolReading reading, bool[] favoured)
    {
        var probability = (double)favoured.Count(digit => digit) / reading.Size;
        return BinomialTail.AtLeast(reading.Stream.Length, probability, reading.Stream.Count(digit => favoured[digit]));
    }

    /// <summary>The ways to draw a character, and which characters each favours.</summary>
    private static List<(string Form, bool[] Favoured)> Forms(int size)
    {
        var forms = new List<(string, bool[])>();
        foreach (var bits in Bits)
        {
            var values = 1 << bits;
            if (values > size && values % size != 0 && values / size <= SmallestGain)
            {
                forms.Add((bits == 8 ? $"byte % {size}" : $"{bits} bits % {size}",
                    [.. Enumerable.Range(0, size).Select(digit => digit < values % size)]));
            }
        }

        if (size < 256 && 256 % size != 0)
        {
            forms.Add(($"byte * {size} / 256", [.. Enumerable.Range(0, size).Select(digit =>
                Enumerable.Range(0, 256).Count(value => value * size / 256 == digit) > 256 / size)]));
        }

        return forms;
    }
}
