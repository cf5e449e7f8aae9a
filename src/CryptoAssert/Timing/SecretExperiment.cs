using System.Collections.Immutable;
using CryptoAssert.Checks;
using CryptoAssert.Http;
using CryptoAssert.Timing.Attacks;
using CryptoAssert.Timing.Sampling;
using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Timing;

/// <summary>
/// Sends wrong secrets that differ from the right one at their start or at their end, and asks whether the service takes longer for the
/// latter.
/// </summary>
internal sealed class SecretExperiment(ApiEndpoint endpoint, SecretUnderTest secret, string verb) : TimingExperiment
{
    /// <summary>
    /// Less than half of what an == leaks, in nanoseconds a character. (A vectorised comparison of bytes leaks 0.02: it is excluded where a
    /// hundredth of all that the endpoint does is less.)
    /// </summary>
    public const double LeakPerCharacter = 0.05;

    /// <summary>From here on a comparison by the runtime takes measurably longer for a longer right prefix.</summary>
    private const int Amplified = 4_096;

    private const int AmplifiedForClient = 81_920;

    private static readonly int[] Lengths = [81_920, 32_768, 16_384, 4_096];

    private readonly bool _signs = secret.Sign is not null;

    public override string Verb => verb;

    public override ImmutableList<Attack> Attacks => [Leak, Told];

    private static Attack Told => CheckCatalogue.Attack(SecretRefusedInDifferentWays.StableId);

    private Attack Leak =>
        CheckCatalogue.Attack(_signs ? SignatureComparedCharacterByCharacter.StableId : SecretComparedCharacterByCharacter.StableId);

    public override async Task<ExperimentResult> RunAsync(CryptoPolicy policy, int seed, CancellationToken cancellationToken)
    {
        HostGuard.Demand(endpoint.Target, endpoint.AllowedHosts);
        var random = new Random(seed);
        var (service, controls) = await PrepareAsync(policy, random, cancellationToken).ConfigureAwait(false);
        var result = controls.Problem is { } problem ? new ExperimentResult(Outcome.ControlFailed, problem) { Error = controls.Error }
            : controls.Difference is { } difference ? Differs(difference)
            : await MeasureAsync(service, controls, policy, random, cancellationToken).ConfigureAwait(false);
        return result with { Controls = controls.Results, Requests = service.Sender.Requests };
    }

    /// <summary>The service with the longest secret that it takes.</summary>
    private async Task<(SecretService Service, SecretControls Controls)> PrepareAsync(
        CryptoPolicy policy, Random random, CancellationToken cancellationToken)
    {
        int[] lengths = secret switch
        {
            { Source: SecretSource.Known { Secret.Length: var known } } => [known],
            { Sign: not null } => [SignedBody.KeyLength],
            _ => [.. Lengths.Where(length => length <= secret.Place.Longest)],
        };
        (SecretService Service, SecretControls Controls)? tried = null;
        foreach (var length in lengths)
        {
            // refused like any wrong one, without a word about its size: one shorter secret shows whether size was the reason
            if (tried is { Controls.MayBeTooLong: false } && length != lengths[^1])
            {
                continue;
            }

            var app = await TimedApp.OpenAsync(endpoint.Target, secret.Source, length, cancellationToken).ConfigureAwait(false);
            var service = new SecretService(endpoint, secret, app, policy, random);
            var controls = new SecretControls();
            await controls.LearnAsync(service, random, cancellationToken).ConfigureAwait(false);
            tried = (service, controls);
            if (controls.Problem is null)
            {
                break;
            }
        }

        return tried!.Value;
    }

    private async Task<ExperimentResult> MeasureAsync(
        SecretService service, SecretControls controls, CryptoPolicy policy, Random random, CancellationToken cancellationToken)
    {
        var sampler = new PairSampler(
            service.Sender, b => HttpSender.Build(service.Wrong(b ? WrongAt.End : WrongAt.Start)), controls.Refused!, random);
        var measurement = await TimingRun
            .RunAsync(sampler, SecretText.Classes, Options(service), Limits(policy), random, cancellationToken)
            .ConfigureAwait(false);
        if (sampler.Changed is { } changed)
        {
            return new ExperimentResult(Outcome.Inconclusive, changed) { Timings = [measurement] };
        }

        KeyValuePair<string, string>[] details = measurement.Verdict.Decision == TimingDecision.Leak
            ? [await SecretGrowth.OfAsync(service, random, cancellationToken).ConfigureAwait(false)]
            : [];
        await controls.AfterAsync(service, cancellationToken).ConfigureAwait(false);
        if (controls.Problem is { } afterwards)
        {
            return new ExperimentResult(Outcome.ControlFailed, afterwards) { Timings = [measurement] };
        }

        var result = TimingOutcome.Of(
            measurement, Leak, SecretText.SoundService, service.Candidate.Length, details: details, cannotPass: CannotPass(service));
        return result with { Run = Attacks, Withstood = $"{result.Withstood}{Size(service)}" };
    }

    /// <summary>A signature has a fixed length: what little it leaks takes more pairs.</summary>
    private CryptoPolicy Limits(CryptoPolicy policy) =>
        _signs ? policy with { TimingPairs = int.MaxValue, TimingBudget = 2 * policy.TimingBudget } : policy;

    private TimingTestOptions Options(SecretService service) => _signs
        ? new TimingTestOptions { MinimumEffect = 10, RelativeFloor = 0.002, RelativeMargin = 0.01 }
        : new TimingTestOptions
        {
            WallMayPass = service.Candidate.Length >= AmplifiedForClient,
            LargestMargin = LeakPerCharacter * service.Candidate.Length,
        };

    private string? CannotPass(SecretService service) => _signs || service.Candidate.Length >= Amplified
        ? null
        : FormattableString.Invariant($"No difference was found, but the secret has {service.Candidate.Length:N0} characters: an == over so ")
            + "few takes less than a nanosecond longer, which drowns, so this shows little. Give the service a long secret: "
            + "ConfiguredBy(\"Section:Key\"), InstalledBy(..), or WithSecret with 81,920 characters.";

    private string Size(SecretService service)
    {
        var size = FormattableString.Invariant($"{(_signs ? "a signature" : "a secret")} of {service.Candidate.Length:N0} characters");
        return _signs
            ? $" ({size}; a loop over so few, once compiled, may differ by less; what a string comparison leaks is beyond this and any other measurement)"
            : $" ({size})";
    }

    private ExperimentResult Differs(string difference) => new(Outcome.Passed)
    {
        Findings =
        [
            new Finding(Told, new Evidence
            {
                Variant = $"{SecretText.Classes.B} against {SecretText.Classes.A}",
                Observed = difference,
                Expected = "the same status, headers and body for every wrong secret",
            }),
        ],
        Run = [Told],
        NotApplicable = [new NotChecked(Leak.Id, Leak.Name, "The answers differ already, so their times say nothing")],
        Withstood = "tells by its answers what is accepted, and no time was measured",
    };
}
