namespace CryptoAssert.Timing.Statistics;

/// <summary>
/// Capital that bets on the sign of each difference, starting with 1. The stake follows the signs so far (Krichevsky-Trofimov) and never
/// bets on minus, so that the capital is a nonnegative supermartingale whenever plus is no likelier than minus: by Ville (1939) it
/// ever reaches 1/a with a chance of at most a.
/// </summary>
internal sealed class SignBet
{
    private int _plus;
    private int _minus;

    public double LogCapital { get; private set; }

    public void Add(double difference)
    {
        if (difference == 0)
        {
            return;
        }

        var likelihood = (_plus + 0.5) / (_plus + _minus + 1);
        var stake = Math.Max(0, (2 * likelihood) - 1);
        LogCapital += Math.Log(1 + (stake * Math.Sign(difference)));
        _ = difference > 0 ? _plus++ : _minus++;
    }
}
