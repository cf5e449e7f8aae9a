namespace CryptoAssert.Benchmarks.Timing.Methods;

/// <summary>A classic test of whether two classes take different times: one chooses a number of pairs and looks once.</summary>
internal interface ITimingMethod
{
    /// <summary>
    /// How much the times speak for a difference: -log10 of the two-sided p-value, or a statistic of the method's own.
    /// </summary>
    /// <param name="calibration">Earlier pairs, for methods that choose something before they test.</param>
    /// <param name="times">The pairs to test.</param>
    double Score(PairedTimes calibration, PairedTimes times);
}
