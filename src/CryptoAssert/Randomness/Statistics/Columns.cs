using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>The tokens position by position.</summary>
internal static class Columns
{
    /// <summary>The positions that every token has.</summary>
    public static int Width(SymbolReading reading) => reading.Tokens.Count == 0 ? 0 : reading.Tokens.Min(token => token.Length);

    public static int[] At(SymbolReading reading, int position)
    {
        var column = new int[reading.Tokens.Count];
        for (var i = 0; i < column.Length; i++)
        {
            column[i] = reading.Tokens[i][position];
        }

        return column;
    }

    public static int[] Counts(IEnumerable<int> values, int size)
    {
        var counts = new int[size];
        foreach (var value in values)
        {
            counts[value]++;
        }

        return counts;
    }

    /// <summary>
    /// The likelihood ratio of values of many possible ones: <see cref="LikelihoodRatio.Statistic"/> without the empty cells.
    /// </summary>
    public static double Sparse(Span<int> values, double expected)
    {
        values.Sort();
        var statistic = 0.0;
        for (int start = 0, end; start < values.Length; start = end)
        {
            for (end = start + 1; end < values.Length && values[end] == values[start]; end++)
            {
            }

            statistic += LikelihoodRatio.Term(end - start, expected);
        }

        return statistic;
    }
}
