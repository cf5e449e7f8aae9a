namespace CryptoAssert;

/// <summary>A least cost of scrypt at r = 8.</summary>
/// <param name="N">The cost of processor and memory: 128 r N bytes.</param>
/// <param name="Parallelism">p.</param>
public sealed record ScryptCost(int N, int Parallelism);
