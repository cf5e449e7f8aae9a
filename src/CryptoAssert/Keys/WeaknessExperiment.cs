using System.Collections.Immutable;
using CryptoAssert.Checks;

namespace CryptoAssert.Keys;

/// <summary>Looks for weaknesses in what a delegate gets hold of.</summary>
internal sealed class WeaknessExperiment(
    string verb, IEnumerable<Attack> attacks, Func<CryptoPolicy, int, CancellationToken, Task<WeaknessRun>> run) : Experiment
{
    /// <summary>What And does behind a check that does not go on.</summary>
    public static InvalidOperationException StandsAlone(string verb) => new($"{verb} does not go on with another check by And: await each by itself.");

    public override string Verb => verb;

    public override ImmutableList<Attack> Attacks { get; } = [.. attacks];

    public override async Task<ExperimentResult> RunAsync(CryptoPolicy policy, int seed, CancellationToken cancellationToken) =>
        (await run(policy, seed, cancellationToken).ConfigureAwait(false)).ToResult();
}
