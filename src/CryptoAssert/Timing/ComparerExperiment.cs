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

    /// <summary>Alone, a comparer is so steady that a fifth of what counts behind an endpoint counts: what it decodes first hides less.</summary>
    private const double Share = 0.002;

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
            var result = !right ? Failed("The comparer refuses equal secrets: it takes the secret and a guess, both as given.")
                : wrong ? Failed("The comparer accepts a wrong secret.")
                : await MeasureAsync(policy, random, cancellationToken).ConfigureAwait(false);
            return result with { Controls = controls };
        }
#pragma warning disable CA1031 // the comparer is the user's and throws what it likes
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return Failed(FormattableString.Invariant(
                $"The comparer threw {exception.GetType().Name} on two secrets of {Length} hexadecimal characters: {exception.Message}")) with
            {
                Error = exception,
            };
        }
    }

    private static ExperimentResult Failed(string problem) => new(Outcome.ControlFailed, problem);

    private async Task<ExperimentResult> MeasureAsync(CryptoPolicy policy, Random random, CancellationToken cancellationToken)
    {
        var (sampler, calls) = comparer.Sampler(random);
        var options = new TimingTestOptions
        {
            WallMayPass = true,
            RelativeFloor = Share,
            RelativeMargin = Share,
            LargestMargin = SecretExperiment.LeakPerCharacter * Length * calls,
        };
        var measurement = await TimingRun
            .RunAsync(sampler, SecretText.Classes, options, policy, random, cancellationToken)
            .ConfigureAwait(false);
        return sampler.Changed is { } changed ? Failed(changed) : TimingOutcome.Of(measurement, Attacks[0], SecretText.SoundService, Length, calls: calls);
    }
}
