using System.Collections.Immutable;
using CryptoAssert.Randomness.InProcess;
using CryptoAssert.Randomness.Readings;
using CryptoAssert.Randomness.Statistics;
using CryptoAssert.Randomness.Structure;

namespace CryptoAssert.Randomness.Codes;

/// <summary>What a sample of one-time codes shows: the generator that made them, or that they are not drawn evenly. Pure.</summary>
internal static class CodeAnalysis
{
    public static ImmutableList<Attack> Attacks { get; } =
        [.. TokenAnalysis.Generating, SharedRandom, .. TokenAnalysis.Statistics];

    private static DotNetSharedRandom SharedRandom => CheckCatalogue.Attacks.OfType<DotNetSharedRandom>().Single();

    /// <param name="evidence">The codes.</param>
    /// <param name="policy">The limits.</param>
    /// <param name="cancellationToken">Ends the analysis.</param>
    /// <returns>What was found, what a reader should know, what was done, and whether the codes were counted at all.</returns>
    public static (IReadOnlyList<Finding> Findings, IReadOnlyList<string> Notes, string Tried, bool Counted) Of(
        TokenEvidence evidence, CryptoPolicy policy, CancellationToken cancellationToken)
    {
        var tried = FormattableString.Invariant($"{TokenAnalysis.Generating.Count + 1} generators in {evidence.Readings.Count} reading{(evidence.Readings.Count == 1 ? "" : "s")}");
        var generated = SharedRandom.Find(evidence, cancellationToken) is { Proof: var replayed }
            ? (SharedRandom, replayed)
            : TokenAnalysis.Generated(evidence, policy, cancellationToken);
        if (generated is var (attack, proof))
        {
            var shape = TokenShape.Of(evidence, TokenCapacity.Of(evidence.Layer));
            return ([new Finding(attack, TokenReport.Predicted(proof, shape, evidence.Tokens))], [], tried, Counted: true);
        }

        if (evidence.Readings.Symbols is not [var reading, ..])
        {
            return ([], [], tried, Counted: false);
        }

        // other codes than decimal ones are tokens, and short
        var isDecimal = reading.Size == 10 && reading.TokenLength is <= 9;
        var statistics = isDecimal ? TokenStatistics.Of(CodeUniformity.Run(reading, cancellationToken), evidence.Layer) : TokenStatistics.Of(evidence.Layer, cancellationToken);
        return (
            [.. statistics.Failing.Select(failing => new Finding(failing.Attack, failing.Evidence))],
            isDecimal && CodeUniformity.Note(reading) is { } note ? [note] : [],
            FormattableString.Invariant($"{tried}, {statistics.Tests} statistical tests"),
            statistics.Tests > 0);
    }
}
