using CryptoAssert.Http;

namespace CryptoAssert.Timing.Sampling;

/// <summary>An answer and how long it took, in nanoseconds.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Wall">From sending to the answer's headers, at the client.</param>
/// <param name="Server">Inside the app; null when it runs elsewhere.</param>
internal readonly record struct TimedAnswer(HttpAnswer Answer, long Wall, long? Server)
{
    /// <summary>The better clock of the two.</summary>
    public long Best => Server ?? Wall;
}
