namespace CryptoAssert.Benchmarks;

/// <summary>Keeps every core busy until it is disposed.</summary>
internal sealed class BusyCores : IAsyncDisposable
{
    private readonly CancellationTokenSource _done = new();
    private readonly List<Task> _load;

    public BusyCores() => _load =
    [
        .. Enumerable.Range(0, Environment.ProcessorCount)
            .Select(_ => Task.Factory.StartNew(Spin, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)),
    ];

    public int Count => _load.Count;

    public async ValueTask DisposeAsync()
    {
        await _done.CancelAsync();
        await Task.WhenAll(_load);
        _done.Dispose();
    }

    private void Spin()
    {
        while (!_done.IsCancellationRequested)
        {
            Thread.SpinWait(1_000);
        }
    }
}
