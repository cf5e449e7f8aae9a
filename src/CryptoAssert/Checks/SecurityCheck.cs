using System.Runtime.CompilerServices;

namespace CryptoAssert;

/// <summary>
/// A check that runs when it is awaited, and throws <see cref="CryptoAssertionException"/> unless it passed. Immutable and
/// thread-safe; awaiting it twice runs it twice.
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
        report.ThrowUnlessPassed();
        return report;
    }

    /// <summary>Runs the check and returns its report, whatever the outcome.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public abstract Task<CheckReport> EvaluateAsync(CancellationToken cancellationToken = default);
}
