namespace CryptoAssert.Benchmarks.Timing;

/// <summary>A coin that always shows the same side: it makes the sampler send A first.</summary>
internal sealed class NeverBFirst : Random
{
    public override int Next(int maxValue) => 0;
}
