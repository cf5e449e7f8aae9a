namespace CryptoAssert.Timing.Statistics;

/// <summary>One pair of requests, one of each class, in an order that a fair coin decided. Times in nanoseconds.</summary>
/// <param name="BFirst">The coin: B was sent before A.</param>
/// <param name="ServerA">Inside the app; null when it runs elsewhere.</param>
/// <param name="ServerB">Inside the app; null when it runs elsewhere.</param>
/// <param name="WallA">At the client.</param>
/// <param name="WallB">At the client.</param>
internal readonly record struct TimedPair(bool BFirst, long? ServerA, long? ServerB, long WallA, long WallB)
{
    public bool HasServer => ServerA is not null && ServerB is not null;

    public long A(Clock clock) => clock == Clock.Server ? ServerA!.Value : WallA;

    public long B(Clock clock) => clock == Clock.Server ? ServerB!.Value : WallB;

    public long Difference(Clock clock) => B(clock) - A(clock);
}
