using CryptoAssert.Timing;
using CryptoAssert.Timing.Statistics;

namespace CryptoAssert;

/// <summary>
/// What a timing check measured: two classes of requests, A and B, and how much longer B takes. Times in nanoseconds. Immutable.
/// </summary>
public sealed class TimingMeasurement
{
    internal TimingMeasurement(string a, string b, IReadOnlyList<TimedPair> samples, TimingTestOptions options)
    {
        (A, B, Samples, Options) = (a, b, samples, options);
        Verdict = TimingVerdict.Of(samples, options);
    }

    /// <summary>What is compared: <c>wrong first character</c>, <c>unknown user</c>.</summary>
    public string A { get; }

    /// <summary>With what: <c>wrong last character</c>, <c>known user</c>.</summary>
    public string B { get; }

    /// <summary>Where the times were taken: <c>server</c>, inside the app, or <c>client</c>.</summary>
    public string Clock => Verdict.Clock == Timing.Statistics.Clock.Server ? "server" : "client";

    /// <summary>The pairs that counted, those of the calibration not among them.</summary>
    public int Pairs => Verdict.Pairs;

    /// <summary>The median of B - A.</summary>
    public double Effect => Verdict.MedianEffect;

    /// <summary>The lower end of the interval of effects that the pairs do not rule out, each end at 1 in 1,000.</summary>
    public double EffectLow => Verdict.EffectLow;

    /// <summary>The upper end of that interval.</summary>
    public double EffectHigh => Verdict.EffectHigh;

    /// <summary>The smallest effect that would have been called one.</summary>
    public double Floor => Verdict.Floor;

    /// <summary>
    /// The evidence for an effect beyond the floor, as a power of ten: at 9 the chance of a false alarm is 1 in 1e9, at whatever pair one stops.
    /// </summary>
    public double Log10Evidence => Verdict.Log10Evidence;

    internal IReadOnlyList<TimedPair> Samples { get; }

    internal TimingTestOptions Options { get; }

    internal TimingVerdict Verdict { get; }

    /// <summary>Reads what <see cref="WriteSamples"/> wrote, and decides anew: the same samples give the same verdict.</summary>
    /// <exception cref="FormatException">The file holds no samples; says at which line.</exception>
    public static TimingMeasurement ReadSamples(string path) => SampleFile.Read(path);

    /// <summary>Writes every sample and the bounds of the verdict as CSV: a failure can be replayed elsewhere.</summary>
    public void WriteSamples(string path) => SampleFile.Write(path, this);

    /// <summary>The measurement in a line.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{B} against {A}: {Nanoseconds.Text(Effect)} ({Nanoseconds.Text(EffectLow)} to {Nanoseconds.Text(EffectHigh)}) in {Pairs} pairs, {Clock} clock");
}
