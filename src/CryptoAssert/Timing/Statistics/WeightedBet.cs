namespace CryptoAssert.Timing.Statistics;

/// <summary>
/// Capital that bets more on large differences than on small ones: the stake is a share of the magnitude, clipped at the median of
/// earlier ones. A mixture over eight shares, so that none has to be chosen. It bets nothing before it has seen eight.
/// </summary>
internal sealed class WeightedBet
{
    private static readonly double[] Shares = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9];
    private static readonly int[] ClipsChosenAt = [8, 32, 256];

    private readonly double[] _logCapitals = new double[Shares.Length];
    private readonly List<double> _magnitudes = [];
    private double _clip;

    public double LogCapital => LogSums.LogMeanExp(_logCapitals);

    public void Add(double difference)
    {
        if (_clip > 0)
        {
            var weight = Math.Min(1, Math.Abs(difference) / _clip) * Math.Sign(difference);
            for (var i = 0; i < Shares.Length; i++)
            {
                _logCapitals[i] += Math.Log(1 + (Shares[i] * weight));
            }
        }

        if (_magnitudes.Count < ClipsChosenAt[^1])
        {
            _magnitudes.Add(Math.Abs(difference));
            if (ClipsChosenAt.Contains(_magnitudes.Count))
            {
                _clip = Medians.Of(_magnitudes);
            }
        }
    }
}
