namespace CryptoAssert.Benchmarks.Timing;

/// <summary>In which order the requests of both classes are sent.</summary>
internal enum SamplingDesign
{
    /// <summary>A fair coin for each pair, as the library does.</summary>
    RandomOrder,

    /// <summary>A, B, A, B, ..</summary>
    FixedOrder,

    /// <summary>All of A, then all of B.</summary>
    Blocks,
}
