using CryptoAssert.Checks;
using CryptoAssert.Jwt.Attacks;

namespace CryptoAssert.Jwt;

/// <summary>From what a run gathered to how it ended. Pure.</summary>
internal sealed record JwtVerdict(Outcome Outcome, string? Problem, IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> AcceptedFindings)
{
    public static JwtVerdict Of(Outcome otherwise, string? problem, JwtTally tally, JwtCheck check)
    {
        var today = Acceptances.Today;
        var (open, accepted) = Acceptances.Split(tally.Findings, check.Acceptances, today);
        var findings = Causes.Fold(open);
        var stale = Acceptances.Stale(check.Acceptances, [.. check.Attacks, .. FoundByAny], tally.Run, tally.Findings, today);
        if (findings.Count > 0)
        {
            return new JwtVerdict(Outcome.Failed, stale is null || problem is null ? stale ?? problem : $"{problem} {stale}", findings, accepted);
        }

        var (outcome, why) = (otherwise, tally) switch
        {
            (not Outcome.Passed, _) => (otherwise, problem),
            (_, { Run.Count: 0, Inconclusive.Count: 0, WrongReason.Count: 0 }) => (Outcome.NotApplicable, NothingApplies(tally)),
            _ when stale is not null => (Outcome.Failed, stale),
            (_, { WrongReason: [var first, ..] }) => (Outcome.ControlFailed, $"{first.Id} {first.Name}: {first.Reason}"),
            (_, { Inconclusive.Count: > 0 }) => (Outcome.Inconclusive, "Some answers are neither like the valid token's nor "
                + "like a refusal:"),
            _ when UntestedVerb(tally, check) is { } verb => (
                Outcome.NotApplicable, $"No attack of {verb} applies, though others of this check passed: leave it out, or give it what it needs"),
            _ => (Outcome.Passed, problem),
        };
        return new JwtVerdict(outcome, why, findings, accepted);
    }

    /// <summary>What every check finds, whichever attacks it sends.</summary>
    private static IEnumerable<JwtAttack> FoundByAny =>
        [CheckCatalogue.JwtAttack("CRY1000"), CheckCatalogue.JwtAttack(CrashesOnHostileInput.StableId)];

    private static string NothingApplies(JwtTally tally) =>
        tally.NotApplicable.GroupBy(attack => attack.Reason, StringComparer.Ordinal).MaxBy(reason => reason.Count()) is { } reason
            ? $"No attack of this check applies: {reason.Key}"
            : "No attack of this check applies";

    private static string? UntestedVerb(JwtTally tally, JwtCheck check) =>
        check.Parts.FirstOrDefault(part => !part.Attacks.Exists(tally.Run.Contains)).Verb;
}
