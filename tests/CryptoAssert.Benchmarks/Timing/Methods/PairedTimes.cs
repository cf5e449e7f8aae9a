namespace CryptoAssert.Benchmarks.Timing.Methods;

/// <summary>The times of pairs on one clock, in nanoseconds: A[i] and B[i] were sent next to each other.</summary>
internal readonly ref struct PairedTimes(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
{
    public ReadOnlySpan<double> A { get; } = a;

    public ReadOnlySpan<double> B { get; } = b;

    public PairedTimes Slice(int start, int pairs) => new(A.Slice(start, pairs), B.Slice(start, pairs));
}
