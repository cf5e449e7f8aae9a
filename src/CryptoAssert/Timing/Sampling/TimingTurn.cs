namespace CryptoAssert.Timing.Sampling;

/// <summary>One timing check at a time in this process, whatever the test framework runs in parallel.</summary>
internal static class TimingTurn
{
    private static readonly SemaphoreSlim Turn = new(1, 1);

    public static async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Exit();
    }

    private sealed class Exit : IDisposable
    {
        private bool _left;

        public void Dispose()
        {
            if (!_left)
            {
                _left = true;
                Turn.Release();
            }
        }
    }
}
