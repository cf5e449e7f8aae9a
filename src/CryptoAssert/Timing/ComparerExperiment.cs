using System.Collections.Immutable;
using CryptoAssert.Checks;
using CryptoAssert.Timing.Attacks;
using CryptoAssert.Timing.Sampling;
using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Timing;

/// <summary>Calls a comparer with wrong guesses at a long secret of the test's own.</summary>
internal sealed class ComparerExperiment(IComparerUnderTest comparer) : TimingExperiment
{
    /// <summary>Long enough that a comparison by the runtime shows, short enough for a hash of it.</summary>
    public const int Length = 16_384;

    public override string Verb => nameof(ConstantTimeChecks.ComparesSecretsInConstantTime);

    public override ImmutableList<Attack> Attacks => [CheckCatalogue.Attack(SecretComparedCharacterByCharacter.StableId)];

    public override async Task<ExperimentResult> RunAsync(CryptoPolicy policy, int seed, CancellationToken cancellationToken)
    {
        var random = new Random(seed);
        try
        {
            var (right, wrong) = comparer.Controls(random);
            ControlResult[] controls =
            [
                new("right secret", "accepted", right ? "accepted" : "refused", right),
                new("wrong secret", "refused", wrong ? "accepted" : "refused", !wrong),
            ];
            if (!right || wrong)
            {
                return new ExperimentResult(
                    Outcome.ControlFailed, right ? "The comparer accepts a wrong secret." : "The comparer refuses equal secrets: it takes the secret and a guess, both as given.")
                {
                    Controls = controls,
                };
            }

            var (sampler, calls) = comparer.Sampler(random);
            var options = new TimingTestOptions { WallMayPass = true, LargestMargin = SecretExperiment.LeakPerCharacter * Length * calls };
            var measurement = await TimingRun.RunAsync(
                sampler, ("wrong first character", "wrong last character"), options, policy, random, cancellationToken).ConfigureAwait(false);
            return sampler.Changed is { } changed
                ? new ExperimentResult(Outcome.ControlFailed, changed) { Controls = controls }
                : TimingOutcome.Of(measurement, Attacks[0], "the same time, wherever the first wrong character stands", Length) with { Controls = controls };
        }
#pragma warning disable CA1031 // the comparer is the user's and throws what it likes
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new ExperimentResult(
                Outcome.ControlFailed,
                FormattableString.Invariant($"The comparer threw {exception.GetType().Name} on two secrets of {Length} hexadecimal characters: {exception.Message}"))
            {
                Error = exception,
            };
        }
    }
}
