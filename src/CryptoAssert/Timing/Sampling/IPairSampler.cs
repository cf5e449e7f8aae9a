using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Timing.Sampling;

/// <summary>Where pairs come from: a service, or a comparer in this process.</summary>
internal interface IPairSampler
{
    /// <summary>Why no further pair means anything; null while all answers are as they were.</summary>
    string? Changed { get; }

    /// <summary>The next pair, in an order of its own coin; null when an answer was not as before.</summary>
    ValueTask<TimedPair?> NextAsync(CancellationToken cancellationToken);

    /// <summary>The times of one request of a class.</summary>
    ValueTask<(long Wall, long? Server)> OneAsync(bool b, CancellationToken cancellationToken);
}
