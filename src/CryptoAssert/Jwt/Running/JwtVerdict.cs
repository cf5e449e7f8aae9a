using System.Globalization;

namespace CryptoAssert.Jwt;

/// <summary>From what a run gathered to how it ended. Pure.</summary>
internal sealed record JwtVerdict(Outcome Outcome, string? Problem, IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> AcceptedFindings)
{
    public static JwtVerdict Of(Outcome otherwise, string? problem, JwtTally tally, JwtCheck check)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var accepted = new List<Finding>();
        var open = new List<Finding>();
        foreach (var finding in tally.Findings)
        {
            var acceptance = check.Acceptances.Find(candidate => candidate.Id == finding.Id && candidate.Until >= today);
            (acceptance is null ? open : accepted).Add(finding.With(acceptedBecause: acceptance));
        }

        var findings = Causes.Fold(open);
        var stale = StaleAcceptances(tally, check, today);
        if (findings.Count > 0)
        {
            return new JwtVerdict(Outcome.Failed, stale is null || problem is null ? stale ?? problem : $"{problem} {stale}", findings, accepted);
        }

        var (outcome, why) = (otherwise, tally) switch
        {
            (not Outcome.Passed, _) => (otherwise, problem),
            (_, { Run.Count: 0, Inconclusive.Count: 0, WrongReason.Count: 0 }) => (Outcome.NotApplicable, "No attack of this check applies"),
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

    private static string? UntestedVerb(JwtTally tally, JwtCheck check) =>
        check.Parts.FirstOrDefault(part => !part.Attacks.Exists(tally.Run.Contains)).Verb;

    private static string? StaleAcceptances(JwtTally tally, JwtCheck check, DateOnly today)
    {
        foreach (var acceptance in check.Acceptances)
        {
            if (acceptance.Until < today)
            {
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"The acceptance of {acceptance.Id} (\"{acceptance.Because}\") expired on {acceptance.Until:yyyy-MM-dd}: mend the finding, or decide again.");
            }

            if (tally.Run.Exists(attack => attack.Id == acceptance.Id) && !tally.Findings.Exists(finding => finding.Id == acceptance.Id))
            {
                return $"The acceptance of {acceptance.Id} (\"{acceptance.Because}\") covers nothing that was found: remove it.";
            }
        }

        return null;
    }
}
