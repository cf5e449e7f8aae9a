using CryptoAssert.Timing.Sampling;

namespace CryptoAssert.Timing;

/// <summary>A comparer in this process, whatever it compares.</summary>
internal interface IComparerUnderTest
{
    string Name { get; }

    /// <summary>Whether it accepts the right secret, and whether it accepts a wrong one.</summary>
    (bool Right, bool Wrong) Controls(Random random);

    /// <summary>A sampler, and how many calls make a sample of it.</summary>
    (IPairSampler Sampler, int Calls) Sampler(Random random);
}
