using System.Globalization;
using System.Text;

namespace CryptoAssert.Reporting;

/// <summary>
/// A report as the text that a failing test shows. Its first line stands alone, because some loggers show no more.
/// </summary>
internal static class FailureMessage
{
    public static string Of(CheckReport report)
    {
        var text = new StringBuilder();
        Headline(text, report);
        Subject(text, report);
        Controls(text, report);
        if (report.Findings.Count == 0 && report.Problem is { } problem && report.Outcome != Outcome.Passed)
        {
            Line(text, "problem", problem);
        }

        for (var i = 0; i < Math.Min(report.Findings.Count, report.Policy.MaxFindingsPrinted); i++)
        {
            if (report.Findings.Count > 1)
            {
                text.AppendLine().Append(report.Findings[i].Id).Append(' ').Append(report.Findings[i].Name).Append(": ").AppendLine(report.Findings[i].Cause);
            }

            Finding(text, report.Findings[i], report.Subject.Endpoint);
        }

        foreach (var finding in report.Findings.Skip(report.Policy.MaxFindingsPrinted))
        {
            Line(text, "also", $"{finding.Id} {finding.Name}: {finding.Cause}");
        }

        if (report.Findings.Count > 0 && report.Problem is { } besides)
        {
            Line(text, "besides", besides);
        }

        Unproved(text, "unread", report.Inconclusive);
        foreach (var finding in report.AcceptedFindings)
        {
            Line(text, "accepted", string.Create(CultureInfo.InvariantCulture, $"{finding.Id} {finding.Cause}, until {finding.Acceptance!.Until:yyyy-MM-dd}: "
                + $"{finding.Acceptance.Because}"));
        }

        foreach (var reason in report.Findings.Count == 0 ? report.NotApplicable.GroupBy(attack => attack.Reason, StringComparer.Ordinal) : [])
        {
            Line(text, "not run", $"{string.Join(", ", reason.Select(attack => attack.Id))}: {reason.Key}");
        }

        foreach (var note in report.Notes)
        {
            Line(text, "note", note);
        }

        Line(text, "seed", string.Create(CultureInfo.InvariantCulture, $"0x{report.Seed:X8}"));
        return text.ToString().ReplaceLineEndings("\n").TrimEnd();
    }

    private static void Headline(StringBuilder text, CheckReport report)
    {
        var (verb, endpoint) = (report.Subject.Verbs, report.Subject.Endpoint);
        text.AppendLine((report.Outcome, report.Findings) switch
        {
            (Outcome.Passed, _) => $"{verb}: {endpoint} {report.Withstood}",
            (_, [var only]) => $"{only.Id} {verb}: {Accused(endpoint, only)} {only.Cause}",
            (_, [var first, ..]) => string.Create(CultureInfo.InvariantCulture, $"{first.Id} {verb}: {Accused(endpoint, first)} "
                + $"{first.Cause}, and {report.Findings.Count - 1} more finding{(report.Findings.Count > 2 ? "s" : "")}: "
                + $"{string.Join(", ", report.Findings.Skip(1).Select(finding => finding.Id))}"),
            (Outcome.ControlFailed, _) => $"{verb}: {endpoint} was not tested, a control failed: {FirstSentence(report.Problem)}",
            (Outcome.Inconclusive, _) => $"{verb}: {endpoint} gave no verdict: {FirstSentence(report.Problem)}",
            (Outcome.NotApplicable, _) => $"{verb}: not applicable to {endpoint}, nothing was tested: "
                + $"{FirstSentence(report.Problem)}",
            _ => $"{verb}: {endpoint}: {FirstSentence(report.Problem)}",
        });
    }

    /// <summary>What the cause is said of: the subject, or a part of it.</summary>
    private static string Accused(string subject, Finding finding) => finding.Evidence.Of switch
    {
        null => subject,
        var part when part.StartsWith(subject, StringComparison.Ordinal) => part,
        var part => $"{subject}: {part}",
    };

    private static void Subject(StringBuilder text, CheckReport report)
    {
        var at = report.Subject.CallSite.ToString();
        var (subject, host) = (report.Subject.Endpoint, report.Subject.Host);
        var whole = host.Length == 0 ? subject : host.StartsWith($"{subject} (", StringComparison.Ordinal) ? host : $"{subject} of {host}";
        Line(text, "subject", $"{whole}{(at.Length > 0 ? $"    at {at}" : "")}");
    }

    private static void Controls(StringBuilder text, CheckReport report)
    {
        var controls = string.Join(", ", report.Controls.Select(control => $"{control.Name} -> {control.Observed}{(control.Holds ? "" : $" (had to be {control.Expected})")}"));
        if (report.Controls.Count > 0)
        {
            Line(text, "control", controls);
        }

        if (report.Tried is { } tried)
        {
            Line(text, "attacks", tried);
        }
    }

    private static void Finding(StringBuilder text, Finding finding, string subject)
    {
        var (evidence, attack) = (finding.Evidence, finding.Attack);
        if (evidence.Variant != subject)
        {
            Line(text, evidence.VariantIs, $"{evidence.Variant}{(evidence.VariantsSent > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({evidence.VariantsThrough} of {evidence.VariantsSent} variants got through)") : "")}");
        }

        if (evidence.Decoded is { } decoded)
        {
            Line(text, "", decoded);
        }

        Line(text, "observed", evidence.Observed);
        Line(text, "expected", evidence.Expected);
        foreach (var (label, detail) in evidence.Details)
        {
            Line(text, label, detail);
        }

        Line(text, "why", $"{attack.Why}: {string.Join(", ", attack.References.Concat(attack.Cwe.Select(cwe => string.Create(CultureInfo.InvariantCulture, $"CWE-{cwe}"))))}");
        Line(text, "fix", attack.Fix);
        if (evidence.Curl is { } curl)
        {
            Line(text, "repro", curl);
        }

        foreach (var symptom in finding.Symptoms)
        {
            Line(text, "so also", $"{symptom.Id} {symptom.Name}: {symptom.Cause}");
        }
    }

    private static void Unproved(StringBuilder text, string label, IReadOnlyList<NotChecked> attacks)
    {
        foreach (var attack in attacks.Take(5))
        {
            Line(text, label, $"{attack.Id} {attack.Name}: {attack.Reason}");
        }

        if (attacks.Count > 5)
        {
            Line(text, label, string.Create(CultureInfo.InvariantCulture, $"and {attacks.Count - 5} more"));
        }
    }

    private static string FirstSentence(string? problem)
    {
        if (problem is null)
        {
            return "";
        }

        var line = problem.ReplaceLineEndings(" ");
        var end = line.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? line : line[..end]).TrimEnd('.', ':');
    }

    private static void Line(StringBuilder text, string label, string content) =>
        text.Append("  ").Append(label.PadRight(10)).AppendLine(content.ReplaceLineEndings(" "));
}
