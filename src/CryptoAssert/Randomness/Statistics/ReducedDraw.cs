using CryptoAssert.Randomness.Readings;

namespace CryptoAssert.Randomness.Statistics;

/// <summary>A way to draw a character that favours some: from more values than characters, and not a multiple of them.</summary>
/// <param name="form">Such as <c>byte % 62</c>.</param>
/// <param name="values">The values that are drawn from.</param>
/// <param name="shares">How many of them give each character: of two neighbouring numbers either.</param>
internal sealed class ReducedDraw(string form, int values, int[] shares)
{
    private const double LogUnlikely = -5; // one in 150 of those that were drawn so is given no cause

    private readonly int _most = shares.Max();

    public string Form { get; } = form;

    /// <summary>The characters that are favoured.</summary>
    public int Favoured { get; } = shares.Count(share => share == shares.Max());

    /// <summary>The favoured characters of the text.</summary>
    public int Among(SymbolReading reading) => reading.Stream.Count(digit => shares[digit] == _most);

    /// <summary>The chance that even draws give so many of the favoured characters, as a natural logarithm.</summary>
    public double Tail(SymbolReading reading) =>
        BinomialTail.AtLeast(reading.Stream.Length, (double)Favoured / shares.Length, Among(reading));

    /// <summary>Whether the counts are what it gives: favoured by the right ratio, and all characters alike besides, at each place.</summary>
    public bool Explains(SymbolReading reading)
    {
        var (draws, among, share) = (reading.Stream.Length, Among(reading), (double)Favoured * _most / values);
        return BinomialTail.AtLeast(draws, share, among) > LogUnlikely
            && BinomialTail.AtMost(draws, share, among) > LogUnlikely
            && Fits(draws, [Columns.Counts(reading.Stream, reading.Size)])
            && Fits(reading.Tokens.Count, [.. Enumerable.Range(0, Columns.Width(reading)).Select(position => Columns.Counts(Columns.At(reading, position), reading.Size))]);
    }

    private bool Fits(int draws, int[][] samples)
    {
        var statistic = samples.Sum(counts => counts.Select((count, digit) => LikelihoodRatio.Term(count, (double)draws * shares[digit] / values)).Sum());
        (double, int)[] cells = [.. shares.GroupBy(share => share).Select(alike => ((double)alike.Key / values, alike.Count()))];
        return samples.Length == 0 || new LikelihoodRatio(draws, cells).LogTail(statistic, samples.Length) > LogUnlikely;
    }
}
