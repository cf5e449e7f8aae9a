using MathNet.Numerics;

namespace CryptoAssert.Randomness.Readings;

/// <summary>How large a set can be of which a sample has shown only so many members.</summary>
internal static class PlausibleSize
{
    private const double LogOfImpossible = -30; // e^-30 = 1e-13

    /// <summary>
    /// The largest size at which seeing so few different members, in so many even draws, still has a chance of 1e-13: at most C(k, seen) * (seen / k)^draws.
    /// </summary>
    /// <param name="seen">The different members.</param>
    /// <param name="draws">How many were drawn.</param>
    /// <param name="most">The size that is never exceeded.</param>
    public static int Of(int seen, long draws, int most)
    {
        var size = seen;
        while (size < most && SpecialFunctions.BinomialLn(size + 1, seen) + (draws * Math.Log((double)seen / (size + 1))) >= LogOfImpossible)
        {
            size++;
        }

        return size;
    }
}
