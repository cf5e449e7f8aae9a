using System.Net;
using System.Text;
using CryptoAssert.Timing;
using CryptoAssert.Timing.Statistics;

namespace CryptoAssert.Reporting;

/// <summary>Both distributions of times as histograms over a logarithmic axis, with their medians.</summary>
internal static class TimesChart
{
    private const int Bins = 60;
    private const double Left = 20;
    private const double Width = 920;
    private const double Top = 30;
    private const double Height = 150;

    public static string? Of(TimingMeasurement measurement)
    {
        var (a, b) = measurement.Verdict.Times;
        if (a.Count < 2)
        {
            return null;
        }

        // the slowest twentieth would leave the rest no room
        double[] all = [.. a.Concat(b).Select(time => Math.Max(1, time)).Order()];
        var (low, high) = (Math.Log(all[0]), Math.Log(all[(int)((all.Length - 1) * 0.95)]));
        high = Math.Max(high, low + 0.01);
        var (ofA, ofB) = (Histogram(a, low, high), Histogram(b, low, high));
        var most = Math.Max(ofA.Max(), ofB.Max());
        var svg = new StringBuilder(FormattableString.Invariant(
            $"<svg viewBox=\"0 0 960 220\" role=\"img\"><title>Times of {Text(measurement.A)} and {Text(measurement.B)}</title>"));
        Bars(svg, "a", ofA, most);
        Bars(svg, "b", ofB, most);
        Median(svg, "a", measurement.A, measurement.Verdict.MedianA, 12);
        Median(svg, "b", measurement.B, measurement.Verdict.MedianB, 26);
        for (var tick = 0; tick <= 5; tick++)
        {
            var x = Left + (Width * tick / 5);
            var time = Math.Exp(low + ((high - low) * tick / 5));
            svg.Append(FormattableString.Invariant(
                $"<text class=\"faint\" x=\"{x:0.#}\" y=\"{Top + Height + 18}\" text-anchor=\"{tick switch { 0 => "start", 5 => "end", _ => "middle" }}\">{Nanoseconds.Text(time)}</text>"));
        }

        return svg.Append("</svg>").ToString();

        void Median(StringBuilder into, string css, string name, double time, double y)
        {
            var x = Left + (Width * Math.Clamp((Math.Log(Math.Max(1, time)) - low) / (high - low), 0, 1));
            into.Append(FormattableString.Invariant($"<line class=\"{css}\" x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{Top}\" y2=\"{Top + Height}\"/>"))
                .Append(FormattableString.Invariant($"<text class=\"{css}\" x=\"{Left}\" y=\"{y}\">{Text(name)}: median {Nanoseconds.Text(time)}</text>"));
        }
    }

    private static void Bars(StringBuilder svg, string css, int[] counts, int most)
    {
        svg.Append($"<path class=\"bars {css}\" d=\"").Append(FormattableString.Invariant($"M{Left} {Top + Height}"));
        for (var bin = 0; bin < Bins; bin++)
        {
            var y = Top + Height - (Height * counts[bin] / most);
            svg.Append(FormattableString.Invariant($"V{y:0.#}H{Left + (Width * (bin + 1) / Bins):0.#}"));
        }

        svg.Append(FormattableString.Invariant($"V{Top + Height}Z\"/>"));
    }

    private static int[] Histogram(IEnumerable<double> times, double low, double high)
    {
        var counts = new int[Bins];
        foreach (var time in times)
        {
            counts[(int)Math.Clamp((Math.Log(Math.Max(1, time)) - low) / (high - low) * Bins, 0, Bins - 1)]++;
        }

        return counts;
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
