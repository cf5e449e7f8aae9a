using System.Diagnostics;

namespace CryptoAssert.Randomness.Sampling;

/// <summary>When sampling looks whether the tokens so far decide already, and when it has to end.</summary>
internal static class SamplingPause
{
    /// <summary>Sampling leaves the rest of the budget to the analysis.</summary>
    private const double ShareOfBudget = 0.7;

    /// <summary>Twice before the end: each look has its share of the bound on false alarms.</summary>
    public static bool At(int tokens) => tokens is 40 or 100;

    /// <summary>That the time is up, in a sentence; null while it is not.</summary>
    public static string? BudgetEnded(long start, CryptoPolicy policy, int tokens) => Stopwatch.GetElapsedTime(start) <= policy.Budget * ShareOfBudget ? null
        : FormattableString.Invariant($"The time budget (CryptoPolicy.Budget, {policy.Budget.TotalSeconds:0.#} s) ended after {Counted(tokens)}: allow more, or ask for fewer (CryptoPolicy.TokenSample).");

    public static string Counted(int tokens) => tokens == 1 ? "one token" : FormattableString.Invariant($"{tokens} tokens");
}
