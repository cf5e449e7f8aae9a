using CryptoAssert.Benchmarks.Timing.Methods;

namespace CryptoAssert.Benchmarks.Timing;

/// <summary>How many pairs a classic method needs, had one known in advance how many to choose.</summary>
internal static class FixedPairs
{
    /// <summary>The pairs before the first segment, and before each, from which a method may choose what it chooses.</summary>
    public const int Calibration = 64;

    /// <summary>At least so many segments make a share.</summary>
    public const int Segments = 4;

    private const int Fewest = 10;
    private const double Share = 0.9;

    /// <summary>
    /// The smallest number, in steps of a twentieth, at which 9 in 10 disjoint segments of so many pairs alarm; null when
    /// none does.
    /// </summary>
    public static int? Needed(Rule rule, double[] a, double[] b)
    {
        for (var pairs = Fewest; pairs <= Most(a.Length); pairs += Math.Max(1, pairs / 20))
        {
            if (AlarmsInMost(rule, new PairedTimes(a, b), pairs))
            {
                return pairs;
            }
        }

        return null;
    }

    public static int Most(int recorded) => (recorded - Calibration) / Segments;

    private static bool AlarmsInMost(Rule rule, PairedTimes times, int pairs)
    {
        var segments = (times.A.Length - Calibration) / pairs;
        var alarms = 0;
        for (var segment = 0; segment < segments; segment++)
        {
            var start = Calibration + (segment * pairs);
            var score = rule.Method!.Score(times.Slice(start - Calibration, Calibration), times.Slice(start, pairs));
            alarms += score >= rule.AtLeast ? 1 : 0;
        }

        return alarms >= Share * segments;
    }
}
