using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// All statistical tests of a sample under one error budget: a perfect generator fails any of them with a chance of 5e-10 at
/// most. Fixed shares, by what a test looks at: 1.5e-10 for the six that no order of the alphabet changes, on the first
/// reading alone; for each reading an equal part of 1e-10 for the modulo, of 1e-10 for the two of differences, and of 1.5e-10
/// for the ten of bits.
/// </summary>
internal static class StatisticalBattery
{
    /// <summary>The chance that tokens of a perfect generator fail.</summary>
    public const double Budget = 5e-10;

    private const double OrderFreeShare = 1.5e-10;
    private const double ModuloShare = 1e-10;
    private const double DifferencesShare = 1e-10;
    private const double BitsShare = 1.5e-10;

    public static IReadOnlyList<SymbolTest> SymbolTests { get; } =
    [
        new PooledCharacters(), new CharactersByPosition(), new NeighbouringCharacters(), new EqualNeighbours(),
        new SuccessiveTokens(), new EqualPositions(), new ModuloReduction(), new NeighbourDifferences(), new TokenDifferences(),
    ];

    public static IReadOnlyList<BitTest> BitTests { get; } =
    [
        new Frequency(), new BlockFrequency(), new Runs(), new LongestRunOfOnes(), new MatrixRank(), new Spectral(), new Serial(),
        new ApproximateEntropy(), new CumulativeSums(), new LinearComplexity(),
    ];

    /// <summary>Runs every test that applies.</summary>
    /// <param name="readings">The tokens in each order of the alphabet that may be meant, the likeliest first.</param>
    /// <param name="bytes">The tokens decoded, where they are bytes: the bit tests then take these.</param>
    /// <param name="cancellationToken">Stops between tests.</param>
    public static StatisticalVerdict Run(
        IReadOnlyList<SymbolReading> readings, ByteReading? bytes, CancellationToken cancellationToken)
    {
        var results = new List<StatisticalResult>();
        var notTried = new List<string>();
        var free = readings.Select(FreeCharacters.Of).ToArray();
        foreach (var (reading, first) in free.Select((reading, i) => (reading, i == 0)))
        {
            foreach (var test in SymbolTests.Where(test => first || test.DependsOnOrder))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Add(results, notTried, reading, test, Share(test) / (test.DependsOnOrder ? free.Length : 1));
            }
        }

        var sequences = bytes is null
            ? [.. free.Select(reading => (reading.ToString(), BitSequence.Of(reading)))]
            : new[] { (bytes.ToString(), BitSequence.Of(bytes)) };
        foreach (var (reading, bits) in sequences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(results, notTried, reading, bits, BitsShare / BitTests.Count / sequences.Length);
        }

        return new(results, [.. notTried.Distinct(StringComparer.Ordinal)]);
    }

    private static double Share(SymbolTest test) => test switch
    {
        { DependsOnOrder: false } => OrderFreeShare / SymbolTests.Count(other => !other.DependsOnOrder),
        ModuloReduction => ModuloShare,
        _ => DifferencesShare / SymbolTests.Count(other => other.DependsOnOrder && other is not ModuloReduction),
    };

    private static void Add(
        List<StatisticalResult> results, List<string> notTried, SymbolReading reading, SymbolTest test, double threshold)
    {
        if (test.PValue(reading) is not { } p)
        {
            notTried.Add(test.NotTried(reading)!);
            return;
        }

        results.Add(new()
        {
            Test = test,
            P = p,
            Threshold = threshold,
            Size = test.Draws(reading),
            Reading = test.DependsOnOrder ? reading.ToString() : null,
            Shows = p < threshold ? test.Shows(reading) : null,
            Evidence = p < threshold ? test.Evidence(reading) : null,
        });
    }

    private static void Add(
        List<StatisticalResult> results, List<string> notTried, string reading, BitSequence? bits, double threshold)
    {
        if (bits is null)
        {
            notTried.Add("tests of bits: some bits never change, and too few tokens show whether they are the format's");
            return;
        }

        foreach (var test in BitTests)
        {
            if (test.PValue(bits) is not { } p)
            {
                notTried.Add(test.NotTried(bits)!);
                continue;
            }

            results.Add(new()
            {
                Test = test,
                P = p,
                Threshold = threshold,
                Size = bits.Count,
                Reading = reading,
                Evidence = p < threshold ? $"{test.Section}, the standard's P-value {test.Published(bits).Min():G3}" : null,
            });
        }
    }
}
