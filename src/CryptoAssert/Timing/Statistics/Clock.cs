namespace CryptoAssert.Timing.Statistics;

/// <summary>Where a time was taken.</summary>
internal enum Clock
{
    /// <summary>Around the pipeline of an app in this process.</summary>
    Server,

    /// <summary>At the client.</summary>
    Wall,
}
