using System.Runtime.CompilerServices;

namespace CryptoAssert;

/// <summary>
/// A check that runs when it is awaited, and throws <see cref="CryptoAssertionException"/> unless it passed (or the failure of the
/// test framework, with its adapter). Immutable and thread-safe; awaiting it twice runs it twice.
/// </summary>
public abstract class SecurityCheck
{
    private protected SecurityCheck()
    {
    }

    /// <summary>Runs the check as a task.</summary>
    public static implicit operator Task(SecurityCheck check) => (check ?? throw new ArgumentNullException(nameof(check))).AssertAsync();

    /// <summary>Runs the check; throws unless it passed.</summary>
    public TaskAwaiter<CheckReport> GetAwaiter() => AssertAsync().GetAwaiter();

    /// <summary>
    /// Runs the check and returns its report, or throws <see cref="CryptoAssertionException"/> unless it passed.
    /// </summary>
    /// <exception cref="CryptoAssertionException">The outcome is not <see cref="Outcome.Passed"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<CheckReport> AssertAsync(CancellationToken cancellationToken = default)
    {
        var report = await EvaluateAsync(cancellationToken).ConfigureAwait(false);
        TestFramework.Current?.Write(report);
        report.ThrowUnlessPassed();
        return report;
    }

    /// <summary>Runs the check and returns its report, whatever the outcome.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<CheckReport> EvaluateAsync(CancellationToken cancellationToken = default)
    {
        var test = TestFramework.Current?.CancellationToken ?? CancellationToken.None;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, test);
        return await RunAsync(either.Token).ConfigureAwait(false);
    }

    /// <summary>Runs the check and returns its report, whatever the outcome.</summary>
    private protected abstract Task<CheckReport> RunAsync(CancellationToken cancellationToken);
}
