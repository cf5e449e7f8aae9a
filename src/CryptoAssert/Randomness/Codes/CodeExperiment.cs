using System.Collections.Immutable;
using CryptoAssert.Checks;
using CryptoAssert.Http;
using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Sampling;
using CryptoAssert.Randomness.Structure;

namespace CryptoAssert.Randomness.Codes;

/// <summary>Gets one-time codes, asks whether they are even, and enters wrong ones until nobody should listen any more.</summary>
internal sealed class CodeExperiment(ApiEndpoint endpoint, TokenOrigin origin, CodeEntry? entry) : Experiment
{
    public override string Verb => nameof(TokenChecks.IssuesUniformCodes);

    public override ImmutableList<Attack> Attacks => [.. CodeAnalysis.Attacks, TooFew, .. entry is null ? (Attack[])[] : [Unlimited]];

    private static Attack TooFew => CheckCatalogue.Attack(TooFewCodes.StableId);

    private static Attack Unlimited => CheckCatalogue.Attack(UnlimitedCodeGuesses.StableId);

    public override async Task<ExperimentResult> RunAsync(CryptoPolicy policy, int seed, CancellationToken cancellationToken)
    {
        var source = new EndpointTokens(endpoint, origin);
        var sample = await source.SampleAsync(policy.TokenSample, policy, _ => false, cancellationToken).ConfigureAwait(false);
        if (TokenProblems.Of(sample.Tokens) is { } problem)
        {
            return new ExperimentResult(Outcome.ControlFailed, problem) { Controls = sample.Controls, Requests = sample.Requests };
        }

        var result = Uniformity(sample, policy, cancellationToken) with { Controls = sample.Controls, Requests = sample.Requests };
        if (entry is null)
        {
            return result with { Notes = [.. result.Notes, "whether wrong guesses are counted was not checked: entry: CodeEntry.At(..) tells where codes are entered"] };
        }

        HostGuard.Demand(entry.Endpoint.Target, entry.Endpoint.AllowedHosts);
        return Guessed(result, await GuessAsync(source, policy, cancellationToken).ConfigureAwait(false), policy);
    }

    private static ExperimentResult Uniformity(TokenSample sample, CryptoPolicy policy, CancellationToken cancellationToken)
    {
        var evidence = new TokenEvidence(sample.Tokens, []);
        var capacity = TokenCapacity.Of(evidence.Layer);
        var codes = Math.Pow(2, capacity.Bits);
        var (found, notes, tried, counted) = CodeAnalysis.Of(evidence, policy, cancellationToken);
        var findings = found.ToList();
        if (codes < policy.MinimumCodes * 0.999)
        {
            findings.Add(new Finding(TooFew, new Evidence
            {
                Variant = "guesses",
                Observed = FormattableString.Invariant($"at most {codes:N0} codes: {capacity.Characters} characters vary, over {capacity.Alphabet}"),
                Expected = FormattableString.Invariant($"{policy.MinimumCodes:N0} or more (CryptoPolicy.MinimumCodes)"),
                Details = [new("example", sample.Tokens[0].Text)],
            }));
        }

        var problem = sample.Stopped ?? (counted ? null
            : "These codes cannot be counted: they differ in length, or their places are over different alphabets. For tokens that are no short codes: IssuesHighEntropyTokens.");
        return (problem is not null ? new ExperimentResult(Outcome.Inconclusive, problem) : new ExperimentResult(Outcome.Passed)) with
        {
            Findings = findings,
            Run = [.. CodeAnalysis.Attacks, TooFew],
            Notes = notes,
            Withstood = FormattableString.Invariant($"issued {sample.Tokens.Count} codes that look even: {TokenShape.Of(evidence, capacity)}"),
            Tried = $"{tried}; false alarm at most 1e-9",
        };
    }

    private async Task<CodeGuessing.Result> GuessAsync(EndpointTokens source, CryptoPolicy policy, CancellationToken cancellationToken)
    {
        var service = await TokenService.OpenAsync(entry!.Endpoint.Target, policy, cancellationToken).ConfigureAwait(false);
        var one = policy with { TokenSample = 20 };
        return await new CodeGuessing(
            async token => (await source.SampleAsync(1, one, _ => false, token).ConfigureAwait(false)).Tokens[0].Text, entry, service.Sender)
            .RunAsync(policy.MaxCodeGuesses, cancellationToken).ConfigureAwait(false);
    }

    private static ExperimentResult Guessed(ExperimentResult result, CodeGuessing.Result guessed, CryptoPolicy policy)
    {
        var both = result with { Controls = [.. result.Controls, .. guessed.Controls], Requests = result.Requests + guessed.Requests, Run = [.. result.Run, Unlimited] };
        return guessed switch
        {
            { Problem: { } problem } => both with { Outcome = Outcome.ControlFailed, Problem = problem },
            { Taken: true } => both with
            {
                Findings =
                [
                    .. both.Findings,
                    new Finding(Unlimited, new Evidence
                    {
                        Variant = FormattableString.Invariant($"{policy.MaxCodeGuesses} wrong codes, then the right one"),
                        Observed = $"{guessed.Last}, as the right code is answered at once",
                        Expected = FormattableString.Invariant($"refused after {policy.MaxCodeGuesses} wrong guesses or fewer (CryptoPolicy.MaxCodeGuesses)"),
                    }),
                ],
            },
            _ => both with { Withstood = FormattableString.Invariant($"{both.Withstood}; after {policy.MaxCodeGuesses} wrong guesses the right one is refused ({guessed.Last})") },
        };
    }
}
