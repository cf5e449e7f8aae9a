using System.Collections.Immutable;
using CryptoAssert.Checks;
using CryptoAssert.Randomness.Sampling;

namespace CryptoAssert.Randomness;

/// <summary>Gets tokens and tries to compute one from the others.</summary>
internal sealed class TokenExperiment(string verb, ITokenSource source, IReadOnlyList<string> known) : Experiment
{
    public override string Verb => verb;

    public override ImmutableList<Attack> Attacks => TokenAnalysis.Attacks;

    public override async Task<ExperimentResult> RunAsync(CryptoPolicy policy, int seed, CancellationToken cancellationToken)
    {
        var sample = await source
            .SampleAsync(policy.TokenSample, policy, tokens => TokenAnalysis.Predicts(tokens, known, policy, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        var result = TokenAnalysis.ByTheClock(sample.Tokens, known, policy, cancellationToken) is { } byTheClock ? TokenReport.Of(byTheClock, sample, policy)
            : TokenProblems.Of(sample.Tokens) is { } problem
            ? new ExperimentResult(Outcome.ControlFailed, problem)
            : TokenReport.Of(TokenAnalysis.Of(sample.Tokens, known, policy, cancellationToken), sample, policy);
        return result with { Controls = sample.Controls, Requests = sample.Requests, Error = sample.Error };
    }
}
