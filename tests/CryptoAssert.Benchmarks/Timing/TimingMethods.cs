using System.Diagnostics;

namespace CryptoAssert.Benchmarks.Timing;

/// <summary>
/// Records pairs from services with and without a leak, on an idle machine and on a busy one, and lets every method judge the
/// same pairs.
/// </summary>
internal static class TimingMethods
{
    private const int LeakyPairs = 4_000;
    private const int NullPairs = 1_000;

    private static readonly TimedCase[] Leaky =
    [
        new("EqualsOperator", 4_096), new("EqualsOperator", 16_384), new("EqualsOperator", 65_536),
        new("Loop", 1_024), new("Loop", 4_096), new("Loop", 65_536),
    ];

    /// <summary>The cases in which there is nothing to find, and how many segments of each.</summary>
    private static readonly (TimedCase Case, int Segments)[] Sound =
    [
        (new("FixedTime", 16), 16), (new("FixedTime", 256), 16), (new("FixedTime", 1_024), 16), (new("FixedTime", 4_096), 16),
        (new("FixedTime", 65_536), 4), (new("HashedFixedTime", 16), 12), (new("HashedFixedTime", 4_096), 12),
        (new("EqualsOperator", 16, Alike: true), 12), (new("EqualsOperator", 4_096, Alike: true), 12),
    ];

    /// <param name="scale">How much of it: 1 takes minutes, 0.1 shows that it works.</param>
    public static async Task RunAsync(double scale)
    {
        var start = Stopwatch.GetTimestamp();
        var leaks = new List<RecordedSamples>();
        var nulls = new List<RecordedSamples>();
        foreach (var busy in new[] { false, true })
        {
            await using var load = busy ? new BusyCores() : null;
            leaks.AddRange(await LeaksAsync(busy, scale));
            nulls.AddRange(await NullsAsync(busy, busy ? scale / 2 : scale));
            Say(start, busy ? "recorded with busy cores" : "recorded on quiet cores");
        }

        LeakTable.Write(leaks);
        FalseAlarmTable.Write(nulls, NullPairs);
        Say(start, "done");
    }

    private static async Task<List<RecordedSamples>> LeaksAsync(bool busy, double scale)
    {
        var samples = new List<RecordedSamples>();
        foreach (var leaky in Leaky)
        {
            await using var recorder = await SecretRecorder.OpenAsync(leaky, seed: leaky.Length);
            var pairs = FixedPairs.Calibration + (int)Math.Max(400, scale * LeakyPairs);
            var recorded = await recorder.RecordAsync(SamplingDesign.RandomOrder, pairs);
            samples.Add(new(leaky, busy, SamplingDesign.RandomOrder, recorded));
        }

        return samples;
    }

    /// <summary>Each design in turn, so that all see the same hours of the machine.</summary>
    private static async Task<List<RecordedSamples>> NullsAsync(bool busy, double scale)
    {
        var samples = new List<RecordedSamples>();
        foreach (var (sound, segments) in Sound)
        {
            await using var recorder = await SecretRecorder.OpenAsync(sound, seed: sound.Length);
            for (var segment = 0; segment < Math.Ceiling(scale * segments); segment++)
            {
                foreach (var design in Enum.GetValues<SamplingDesign>())
                {
                    samples.Add(new(sound, busy, design, await recorder.RecordAsync(design, FixedPairs.Calibration + NullPairs)));
                }
            }
        }

        return samples;
    }

    private static void Say(long start, string what) =>
        Console.Error.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalSeconds:0} s: {what}");
}
