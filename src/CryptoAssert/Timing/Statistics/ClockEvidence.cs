namespace CryptoAssert.Timing.Statistics;

/// <summary>What the differences on one clock say about an effect beyond the floor, and about one within the margin.</summary>
/// <param name="floor">In nanoseconds.</param>
/// <param name="margin">In nanoseconds.</param>
internal sealed class ClockEvidence(double floor, double margin)
{
    private readonly EffectEvidence _slower = new();
    private readonly EffectEvidence _faster = new();
    private readonly EffectEvidence _notSlower = new();
    private readonly EffectEvidence _notFaster = new();

    public double Floor { get; } = floor;

    /// <summary>The logarithm of the evidence for a difference beyond the floor, in either direction.</summary>
    public double LogLeak => LogSums.LogMeanExp(_slower.Log, _faster.Log);

    /// <summary>The logarithm of the evidence for a difference within the margin: the weaker of both sides.</summary>
    public double LogTight => Math.Min(_notSlower.Log, _notFaster.Log);

    /// <summary>Some evidence for an effect: nothing passes while there is.</summary>
    public bool LeansToLeak => LogLeak > Math.Log(2);

    public void Add(double difference)
    {
        _slower.Add(difference - Floor);
        _faster.Add(-difference - Floor);
        _notSlower.Add(margin - difference);
        _notFaster.Add(margin + difference);
    }
}
