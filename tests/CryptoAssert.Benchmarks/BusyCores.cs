namespace CryptoAssert.Benchmarks;

/// <summary>A thread on every core that does nothing but spin, until it is disposed.</summary>
internal sealed class BusyCores : IAsyncDisposable
{
    private readonly CancellationTokenSource _done = new();
    private readonly Task[] _load;

    public BusyCores() => _load =
    [
        .. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Factory.StartNew(
            () => Spin(_done.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)),
    ];

    public int Count => _load.Length;

    public async ValueTask DisposeAsync()
    {
        await _done.CancelAsync();
        await Task.WhenAll(_load);
        _done.Dispose();
    }

    private static void Spin(CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            Thread.SpinWait(1_000);
        }
    }
}
