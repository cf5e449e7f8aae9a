using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CryptoAssert.Randomness.InProcess;

/// <summary>
/// Looks at Random.Shared when a request of the app begins and when it has ended, on the thread that serves it. The app is not changed: ASP.NET Core tells
/// both moments to whoever listens.
/// </summary>
internal sealed class SharedRandomWatch : IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const string Begin = "Microsoft.AspNetCore.Hosting.BeginRequest";
    private const string End = "Microsoft.AspNetCore.Hosting.EndRequest";

    private readonly Lock _lock = new();
    private readonly IDisposable _subscription;
    private int _begun;
    private int _ended;
    private (int Thread, SharedRandomState? State) _before;
    private SharedRandomUse? _use;

    private SharedRandomWatch(DiagnosticListener listener) => _subscription = listener.Subscribe(this, name => name is Begin or End);

    /// <summary>A watch on an app; null where this runtime or host shows nothing.</summary>
    public static SharedRandomWatch? On(IServiceProvider? services) =>
        SharedRandomState.IsReadable && services?.GetService<DiagnosticListener>() is { } listener ? new SharedRandomWatch(listener) : null;

    /// <summary>What was seen of the one request since the last call; null when there was none, or more than one.</summary>
    public SharedRandomUse? Take()
    {
        lock (_lock)
        {
            var use = _begun == 1 && _ended == 1 ? _use : null;
            (_begun, _ended, _use) = (0, 0, null);
            return use;
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        lock (_lock)
        {
            if (value.Key == Begin)
            {
                _begun++;
                _before = (Environment.CurrentManagedThreadId, SharedRandomState.OfThisThread());
            }
            else if (SharedRandomState.OfThisThread() is { } after)
            {
                _ended++;
                _use = new SharedRandomUse(_before.Thread == Environment.CurrentManagedThreadId ? _before.State : null, after);
            }
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscription.Dispose();
}
