using System.Diagnostics;

namespace CryptoAssert.Keys.Cracking;

/// <summary>Computes the MACs of guesses on one core.</summary>
internal sealed class SecretWorker(
    HmacLanes lanes,
    byte[] mac,
    SecretQueue queue,
    Stopwatch clock,
    TimeSpan budget,
    CancellationToken cancellationToken) : ISecretSink
{
    private readonly SecretCandidate[] _candidates = new SecretCandidate[lanes.Width];
    private int _count;

    public SecretCandidate? Found { get; private set; }

    public long Tried { get; private set; }

    public bool BudgetEnded { get; private set; }

    public void Work()
    {
        var words = new (SecretStage Stage, string Word)[64];
        while (queue.Take(words) is var count and > 0)
        {
            foreach (var (stage, word) in words.AsSpan(0, count))
            {
                if (!stage.Plan.Visit(word, stage.Source, this))
                {
                    return;
                }
            }
        }

        Try();
    }

    public bool Take(in SecretCandidate candidate, ReadOnlySpan<byte> key)
    {
        _candidates[_count] = candidate;
        lanes.SetKey(_count++, key);
        return _count < _candidates.Length || Try();
    }

    /// <summary>False when there is nothing more to do.</summary>
    private bool Try()
    {
        var hit = lanes.Find(mac, _count);
        Tried += _count;
        _count = 0;
        if (hit >= 0)
        {
            Found = _candidates[hit];
            queue.End();
        }
        else if (clock.Elapsed >= budget)
        {
            BudgetEnded = true;
            queue.End();
        }

        return hit < 0 && !queue.IsOver && !cancellationToken.IsCancellationRequested;
    }
}
