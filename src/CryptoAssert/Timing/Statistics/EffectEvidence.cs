namespace CryptoAssert.Timing.Statistics;

/// <summary>
/// The evidence that differences are larger than 0: the mean of two bets, itself a nonnegative supermartingale. Every bet is
/// non-decreasing in the difference, so an effect below 0 makes it smaller still. (Signs within bins of magnitude would not have that
/// property, and accuse sound services.)
/// </summary>
internal sealed class EffectEvidence
{
    private readonly SignBet _signs = new();
    private readonly WeightedBet _weights = new();

    public double Log => LogSums.LogMeanExp(_signs.LogCapital, _weights.LogCapital);

    public void Add(double difference)
    {
        _signs.Add(difference);
        _weights.Add(difference);
    }
}
