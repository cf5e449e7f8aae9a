using System.Collections.Immutable;
using CryptoAssert.Randomness.Attacks;
using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Statistics;
using CryptoAssert.Randomness.Structure;

namespace CryptoAssert.Randomness.Codes;

/// <summary>What a sample of one-time codes shows: the generator that made them, or that they are not drawn evenly. Pure.</summary>
internal static class CodeAnalysis
{
    public static ImmutableList<Attack> Attacks { get; } =
        [.. TokenAnalysis.Generating, .. CheckCatalogue.Attacks.Where(attack => attack is UnevenCharacters or ModuloBias or DependentCharacters or DependentTokens)];

    /// <param name="evidence">The codes.</param>
    /// <param name="policy">The limits.</param>
    /// <param name="cancellationToken">Ends the analysis.</param>
    /// <returns>What was found, what a reader should know, and what was done.</returns>
    public static (IReadOnlyList<Finding> Findings, IReadOnlyList<string> Notes, string Tried) Of(
        TokenEvidence evidence, CryptoPolicy policy, CancellationToken cancellationToken)
    {
        var tried = FormattableString.Invariant($"{TokenAnalysis.Generating.Count} generators in {evidence.Readings.Count} readings");
        if (TokenAnalysis.Generated(evidence, policy, cancellationToken) is var (attack, proof))
        {
            var shape = TokenShape.Of(evidence, TokenCapacity.Of(evidence.Layer));
            return ([new Finding(attack, TokenReport.Predicted(proof, shape, evidence.Tokens))], [], tried);
        }

        if (evidence.Readings.Symbols is not [var reading, ..])
        {
            return ([], [], tried);
        }

        // other codes than decimal ones are tokens, and short
        var isDecimal = reading.Size == 10 && reading.TokenLength is <= 9;
        var statistics = isDecimal ? TokenStatistics.Of(CodeUniformity.Run(reading, cancellationToken)) : TokenStatistics.Of(evidence.Layer, cancellationToken);
        return (
            [.. statistics.Failing.Select(failing => new Finding(failing.Attack, failing.Evidence))],
            isDecimal && CodeUniformity.Note(reading) is { } note ? [note] : [],
            FormattableString.Invariant($"{tried}, {statistics.Tests} statistical tests"));
    }
}
