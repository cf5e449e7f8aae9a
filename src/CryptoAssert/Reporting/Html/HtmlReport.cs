using System.Net;
using System.Text;

namespace CryptoAssert.Reporting;

/// <summary>A report as one page that needs nothing else: the message, and a chart of what each timing check measured.</summary>
internal static class HtmlReport
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --faint: #8a929c; --a: #2f6fdd; --b: #d9480f; --grid: #d7dbe0; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --paper: #16191d; --a: #7aa7ff; --b: #ff922b; --grid: #363b42; } }
        body { background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; max-width: 980px; margin: 2rem auto; padding: 0 1rem; }
        pre { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 4px solid var(--outcome); padding: .5rem 1rem; font-size: 13px; }
        h1 { font-size: 1.2rem; } h2 { font-size: 1rem; margin-bottom: 0; } figure { margin: 0 0 1rem; } figcaption { color: var(--faint); font-size: 13px; }
        svg { width: 100%; height: auto; } text { fill: var(--ink); font: 12px system-ui, sans-serif; } .faint { fill: var(--faint); }
        .grid { stroke: var(--grid); } .limit { stroke: var(--ink); stroke-dasharray: 4 3; }
        .a { stroke: var(--a); fill: var(--a); } .b { stroke: var(--b); fill: var(--b); } text.a, text.b { stroke: none; } .bars { fill-opacity: .35; stroke-width: 1; }
        .line { fill: none; stroke: var(--ink); stroke-width: 1.5; }
        """;

    public static string Of(CheckReport report)
    {
        var text = FailureMessage.Of(report);
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
            .Append(WebUtility.HtmlEncode(text.Split('\n')[0]))
            .Append("</title><style>\n").Append(Style)
            .Append("</style></head>\n<body style=\"--outcome: ").Append(report.Outcome == Outcome.Passed ? "#2b8a3e" : "#c92a2a").Append("\">\n<h1>")
            .Append(WebUtility.HtmlEncode($"{report.Outcome}: {report.Subject.Verbs}, {report.Subject.Endpoint}"))
            .Append("</h1>\n<pre>").Append(WebUtility.HtmlEncode(text)).Append("</pre>\n");
        foreach (var timing in report.Timings)
        {
            page.Append("<h2>").Append(WebUtility.HtmlEncode($"{timing.B} against {timing.A}")).Append("</h2>\n")
                .Append(Figure("How long each took", TimesChart.Of(timing)))
                .Append(Figure("The evidence for a difference, pair by pair", EvidenceChart.Of(timing)));
        }

        return page.Append("</body></html>\n").ToString();
    }

    private static string Figure(string caption, string? svg) =>
        svg is null ? "" : $"<figure>{svg}<figcaption>{WebUtility.HtmlEncode(caption)}</figcaption></figure>\n";
}
