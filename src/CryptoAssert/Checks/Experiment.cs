using System.Collections.Immutable;
using CryptoAssert.Http;

namespace CryptoAssert.Checks;

/// <summary>What a verb does when its check is awaited.</summary>
internal abstract class Experiment
{
    /// <summary>The verb, as the report names it.</summary>
    public abstract string Verb { get; }

    /// <summary>The attacks that it may find to get through.</summary>
    public abstract ImmutableList<Attack> Attacks { get; }

    /// <summary>Waits until this experiment may run; disposing what it returns lets the next one begin. Null: at any time.</summary>
    public virtual Task<IDisposable?> EnterAsync(CancellationToken cancellationToken) => Task.FromResult<IDisposable?>(null);

    /// <exception cref="CheckSetupException">The subject cannot be checked as it was given; the message says what to do.</exception>
    /// <exception cref="OperationCanceledException">The check was cancelled, or its budget ran out.</exception>
    public abstract Task<ExperimentResult> RunAsync(CryptoPolicy policy, int seed, CancellationToken cancellationToken);
}
