using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// The statistical tests of short decimal codes (one-time codes of 4 to 9 digits) under one error budget, in equal shares: a
/// perfect generator fails any of them with a chance of 5e-10 at most, whether or not its codes may begin with 0.
/// </summary>
internal static class CodeUniformity
{
    private const int FewestForNote = 132; // 0.9^132 is a millionth

    private static readonly SymbolTest[] DigitTests =
    [
        new PooledCharacters(), new CharactersByPosition(), new NeighbouringCharacters(), new NeighbourDifferences(),
        new ModuloReduction(), new TokenDifferences(),
    ];

    private static readonly CodeTest[] CodeTests = [new CodeModulo(), new CodeDuplicates(), new CodeDifferences()];

    /// <summary>Runs every test that applies.</summary>
    public static StatisticalVerdict Run(SymbolReading codes, CancellationToken cancellationToken)
    {
        var results = new List<StatisticalResult>();
        var notTried = new List<string>();
        void Add(SymbolTest test, SymbolReading reading)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (test.PValue(reading) is { } p)
            {
                var threshold = StatisticalBattery.Budget / (DigitTests.Length + CodeTests.Length + 1);
                results.Add(new()
                {
                    Test = test,
                    P = p,
                    Threshold = threshold,
                    Size = test.Draws(reading),
                    Shows = p < threshold ? test.Shows(reading) : null,
                    Evidence = p < threshold ? test.Evidence(reading) : null,
                });
            }
            else
            {
                notTried.Add(test.NotTried(reading)!);
            }
        }

        var digits = codes;
        if (CodeRange.Fits(codes) && new CodeRange(codes).LeadingZeros == 0)
        {
            digits = With(codes.Alphabet, codes.Tokens.Select(code => code[1..]));
            var nonzero = new Alphabet(codes.Alphabet.Name, codes.Alphabet.Characters[1..]);
            Add(new CharactersByPosition(), With(nonzero, codes.Tokens.Select(code => new[] { code[0] - 1 })));
        }

        foreach (var test in DigitTests)
        {
            Add(test, digits);
        }

        foreach (var test in CodeTests)
        {
            Add(test, codes);
        }

        return new(results, notTried);
    }

    /// <summary>
    /// What the range of the codes lacks: no failure, a matter of the capacity; null when some code begins with 0, or too few
    /// codes were seen.
    /// </summary>
    public static string? Note(SymbolReading codes)
    {
        if (!CodeRange.Fits(codes) || codes.Tokens.Count < FewestForNote || new CodeRange(codes) is not { LeadingZeros: 0 } range)
        {
            return null;
        }

        var digits = Math.Floor(codes.Tokens.Count * Math.Log10(10.0 / 9));
        return $"none of {codes.Tokens.Count:N0} codes begins with 0 (with all codes: once in 10^{digits}): "
            + $"{range.Count:N0} of {range.All:N0} codes are used, {Math.Log2(range.Count):F2} of {Math.Log2(range.All):F2} bits";
    }

    private static SymbolReading With(Alphabet alphabet, IEnumerable<int[]> tokens) =>
        new(alphabet, [.. tokens], digits => alphabet.Text(digits));
}
