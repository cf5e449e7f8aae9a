using Xunit.Sdk;

namespace CryptoAssert.Adapters;

/// <summary>The test of the present asynchronous flow. xUnit v2 has no such thing of its own, so that plain facts are not known here.</summary>
internal sealed class RunningTest(SecurityMessageBus? bus, CancellationToken cancellationToken)
{
    private static readonly AsyncLocal<RunningTest?> Flow = new();

    public static RunningTest? Current => Flow.Value;

    /// <summary>Null in a plain theory.</summary>
    public SecurityMessageBus? Bus { get; } = bus;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Called where a theory gets its attack, so that at least the message can say what a plain one lacks.</summary>
    public static void BeginTheory() => Flow.Value ??= new(bus: null, CancellationToken.None);

    public static async Task<RunSummary> RunAsync(
        IMessageBus messageBus, CancellationTokenSource cancellation, Func<IMessageBus, Task<RunSummary>> run)
    {
        using var bus = new SecurityMessageBus(messageBus);
        Flow.Value = new(bus, cancellation.Token);
        var summary = await run(bus);
        summary.Failed -= bus.Skipped;
        summary.Skipped += bus.Skipped;
        return summary;
    }
}
