namespace CryptoAssert.Benchmarks.Timing;

/// <summary>A comparer of the service, the length of its secret, and whether its classes are two.</summary>
/// <param name="Comparer">The class in SecretsApi.</param>
/// <param name="Length">In characters.</param>
/// <param name="Alike">Both classes are wrong at the same place (A/A): nothing can tell them apart.</param>
internal sealed record TimedCase(string Comparer, int Length, bool Alike = false)
{
    public override string ToString() => FormattableString.Invariant($"{Comparer} {Length:N0}{(Alike ? " A/A" : "")}");
}
