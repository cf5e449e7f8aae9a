namespace CryptoAssert.Timing.Statistics;

/// <summary>What the pairs so far show.</summary>
internal enum TimingDecision
{
    /// <summary>Neither.</summary>
    Undecided,

    /// <summary>The classes differ by more than the floor.</summary>
    Leak,

    /// <summary>The classes differ by less than the floor.</summary>
    Tight,
}
