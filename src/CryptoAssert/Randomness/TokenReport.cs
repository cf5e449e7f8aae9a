using CryptoAssert.Checks;
using CryptoAssert.Randomness.Attacks;
using CryptoAssert.Randomness.Generators;
using CryptoAssert.Randomness.Sampling;

namespace CryptoAssert.Randomness;

/// <summary>From a verdict to the result of an experiment. Pure.</summary>
internal static class TokenReport
{
    private const int FewestBits = 40;
    private const int LongestShown = 100;

    public static ExperimentResult Of(TokenVerdict verdict, TokenSample sample, CryptoPolicy policy)
    {
        var findings = new List<Finding>();
        if (verdict.Predicted is { } predicted)
        {
            findings.Add(new Finding(predicted.Attack, Predicted(predicted.Proof, verdict.Shape, sample.Tokens)));
        }

        findings.AddRange(verdict.Biased.Select(biased => new Finding(biased.Attack, biased.Evidence)));
        if (verdict.Capacity.Bits < policy.MinimumTokenBits && verdict.Predicted is not { Attack: Structure.GuessableStructure })
        {
            findings.Add(new Finding(CheckCatalogue.Attack(TooFewTokens.StableId), TooFew(verdict, sample, policy)));
        }

        var result = sample.Stopped is { } stopped ? new ExperimentResult(Outcome.Inconclusive, stopped)
            : sample.Tokens.Count < policy.TokenSample && findings.Count == 0
                ? new ExperimentResult(Outcome.Inconclusive, FormattableString.Invariant($"{sample.Tokens.Count} tokens were got and the policy asks for {policy.TokenSample}."))
            : new ExperimentResult(Outcome.Passed);
        return result with
        {
            Findings = findings,
            Run = verdict.Run,
            NotApplicable = verdict.NotTried,
            Notes = verdict.Notes,
            Withstood = FormattableString.Invariant($"issued {sample.Tokens.Count} tokens, none of which was predicted: {verdict.Shape}"),
            Tried = $"{verdict.Tried}; false alarm at most 1e-9",
        };
    }

    public static Evidence Predicted(Prediction proof, string shape, IReadOnlyList<IssuedToken> tokens) => new()
    {
        Variant = proof.Form,
        Observed = proof is { Token: not null, At: { } at }
            ? FormattableString.Invariant($"token {at + 1} was predicted {From(proof, at)}")
            : proof.Check,
        Expected = "no token tells anything about another",
        Details =
        [
            .. proof is { Token: { } token, At: { } place }
                ? (KeyValuePair<string, string>[])[new("predicted", Shown(token)), new("issued", Shown(tokens[place].Text))]
                : [],
            .. proof.State is { } state ? (KeyValuePair<string, string>[])[new("state", state)] : [],
            new("check", FormattableString.Invariant($"{(proof.Token is null ? "" : $"{proof.Check}; ")}by chance 1e{Math.Ceiling(proof.Log10FalseAlarm):0}")),
            new("tokens", FormattableString.Invariant($"{tokens.Count}: {shape}")),
        ],
    };

    private static string From(Prediction proof, int at) =>
        proof.Basis ?? (proof.LastUsed >= at ? "from what anyone knows"
        : proof.FirstUsed == proof.LastUsed ? FormattableString.Invariant($"from token {proof.FirstUsed + 1}")
        : FormattableString.Invariant($"from tokens {proof.FirstUsed + 1} to {proof.LastUsed + 1}"));

    private static Evidence TooFew(TokenVerdict verdict, TokenSample sample, CryptoPolicy policy) => new()
    {
        Variant = "tries them all",
        Observed = FormattableString.Invariant($"at most {verdict.Capacity.Bits:0.#} bits: {verdict.Capacity.Characters} characters vary, over {verdict.Capacity.Alphabet}"),
        Expected = FormattableString.Invariant($"{policy.MinimumTokenBits} bits or more (CryptoPolicy.MinimumTokenBits)"),
        Details =
        [
            new("example", Shown(sample.Tokens[0].Text)),
            .. verdict.Capacity.Bits < FewestBits ? (KeyValuePair<string, string>[])[new("or", "for one-time codes, which are short by design: IssuesUniformCodes")] : [],
            new("tokens", FormattableString.Invariant($"{sample.Tokens.Count}: {verdict.Shape}")),
        ],
    };

    private static string Shown(string token) => token.Length <= LongestShown ? token : $"{token[..LongestShown]}..";
}
