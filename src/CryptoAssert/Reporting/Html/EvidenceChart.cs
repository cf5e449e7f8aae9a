using System.Text;

namespace CryptoAssert.Reporting;

/// <summary>The evidence after each pair, as a power of ten, and the line from which on it is a finding.</summary>
internal static class EvidenceChart
{
    private const double Left = 40;
    private const double Width = 900;
    private const double Top = 20;
    private const double Height = 150;

    public static string? Of(TimingMeasurement measurement)
    {
        var evidence = measurement.Verdict.Log10EvidenceByPair;
        if (evidence.Count < 2)
        {
            return null; // a few slow requests are judged once, all together
        }

        var limit = -Math.Log10(measurement.Options.Alpha);
        var (low, high) = (Math.Min(-1, evidence.Min()), Math.Max(limit + 1, evidence.Max()));
        var svg = new StringBuilder("<svg viewBox=\"0 0 960 210\" role=\"img\"><title>Evidence pair by pair</title>");
        Line(svg, "grid", 0, "even");
        Line(svg, "limit", limit, FormattableString.Invariant($"finding: 1e{limit:0}"));
        svg.Append("<path class=\"line\" d=\"M");
        for (var pair = 0; pair < evidence.Count; pair++)
        {
            svg.Append(FormattableString.Invariant($"{(pair == 0 ? "" : "L")}{Left + (Width * pair / (evidence.Count - 1)):0.#} {Y(evidence[pair]):0.#}"));
        }

        return svg.Append("\"/>")
            .Append(FormattableString.Invariant($"<text class=\"faint\" x=\"{Left}\" y=\"{Top + Height + 20}\">after {measurement.Verdict.CalibrationPairs} pairs of calibration</text>"))
            .Append(FormattableString.Invariant($"<text class=\"faint\" x=\"{Left + Width}\" y=\"{Top + Height + 20}\" text-anchor=\"end\">pair {measurement.Pairs}</text>"))
            .Append("</svg>").ToString();

        double Y(double log) => Top + Height - (Height * (log - low) / (high - low));

        void Line(StringBuilder into, string css, double log, string name) => into
            .Append(FormattableString.Invariant($"<line class=\"{css}\" x1=\"{Left}\" x2=\"{Left + Width}\" y1=\"{Y(log):0.#}\" y2=\"{Y(log):0.#}\"/>"))
            .Append(FormattableString.Invariant($"<text x=\"{Left + 4}\" y=\"{Y(log) - 4:0.#}\">{name}</text>"));
    }
}
