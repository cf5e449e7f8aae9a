namespace CryptoAssert.Randomness.Statistics;

/// <summary>
/// Does one code follow from the one before? The differences, modulo the number of codes, are independent and even when the
/// codes are: the same step again and again (exact tail of repeats), or small steps (exact binomial tail), are a counter or a
/// clock.
/// </summary>
internal sealed class CodeDifferences : CodeTest
{
    private const int Near = 200; // a step of at most a 200th of the range

    public override string Name => "steps from code to code";

    public override RandomnessAttack Attack { get; } = new Attacks.DependentTokens();

    protected override string Evidence(CodeRange codes)
    {
        var steps = Steps(codes);
        var most = steps.CountBy(step => step).MaxBy(step => step.Value);
        var near = steps.Count(step => IsNear(step, codes.Count));
        return $"the step {most.Key:N0} came {most.Value:N0} times, and {near:N0} of {steps.Length:N0} steps "
            + $"are at most {codes.Count / Near:N0}, {steps.Length * NearShare(codes.Count):N1} expected";
    }

    protected override double Bound(CodeRange codes)
    {
        var steps = Steps(codes);
        return Smallest(
            Occupancy.AtLeast(steps.Length, codes.Count, Occupancy.Repeats(steps)),
            BinomialTail.AtLeast(steps.Length, NearShare(codes.Count), steps.Count(step => IsNear(step, codes.Count))));
    }

    private static long[] Steps(CodeRange codes) =>
        [.. codes.Offsets.Zip(codes.Offsets.Skip(1), (before, after) => (after - before + codes.Count) % codes.Count)];

    private static bool IsNear(long step, long count) => Math.Min(step, count - step) <= count / Near;

    private static double NearShare(long count) => ((2.0 * (count / Near)) + 1) / count;
}
