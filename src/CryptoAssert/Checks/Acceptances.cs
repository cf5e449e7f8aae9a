using System.Collections.Immutable;
using System.Globalization;

namespace CryptoAssert.Checks;

/// <summary>Findings against dated acceptances. Pure.</summary>
internal static class Acceptances
{
    public static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>The findings that fail the check, and those that an acceptance covers today.</summary>
    public static (List<Finding> Open, List<Finding> Accepted) Split(
        IEnumerable<Finding> findings, ImmutableList<Acceptance> acceptances, DateOnly today)
    {
        var open = new List<Finding>();
        var accepted = new List<Finding>();
        foreach (var finding in findings)
        {
            var acceptance = acceptances.Find(candidate => candidate.Id == finding.Id && candidate.Until >= today);
            (acceptance is null ? open : accepted).Add(finding.With(acceptance: acceptance));
        }

        return (open, accepted);
    }

    /// <summary>
    /// What is wrong with an acceptance: it has expired, covers nothing that was found, or belongs to another check. Null when none is.
    /// </summary>
    public static string? Stale(
        ImmutableList<Acceptance> acceptances,
        IReadOnlyCollection<Attack> attacks,
        IReadOnlyCollection<Attack> run,
        IReadOnlyCollection<Finding> findings,
        DateOnly today)
    {
        foreach (var acceptance in acceptances)
        {
            if (acceptance.Until < today)
            {
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"The acceptance of {acceptance.Id} (\"{acceptance.Because}\") expired on {acceptance.Until:yyyy-MM-dd}: mend the finding, or decide again.");
            }

            if (findings.Any(finding => finding.Id == acceptance.Id))
            {
                continue;
            }

            if (attacks.All(attack => attack.Id != acceptance.Id))
            {
                return $"The acceptance of {acceptance.Id} (\"{acceptance.Because}\") is of an attack that this check does not send: remove it.";
            }

            if (run.Any(attack => attack.Id == acceptance.Id))
            {
                return $"The acceptance of {acceptance.Id} (\"{acceptance.Because}\") covers nothing that was found: remove it.";
            }
        }

        return null;
    }
}
