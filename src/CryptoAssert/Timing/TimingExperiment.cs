using CryptoAssert.Checks;
using CryptoAssert.Timing.Sampling;

namespace CryptoAssert.Timing;

/// <summary>An experiment that measures time: one at a time in this process.</summary>
internal abstract class TimingExperiment : Experiment
{
    public override async Task<IDisposable?> EnterAsync(CancellationToken cancellationToken) =>
        await TimingTurn.EnterAsync(cancellationToken).ConfigureAwait(false);
}
