using System.Numerics;
using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators.Lagged;

/// <summary>
/// The seed of glibc's generator from the low bits of its state. The 31 words that srand makes are seed * 16807^i modulo 2^31 -
/// 1; two low bits of each are more than the 31 bits of the seed, and a lattice finds it.
/// </summary>
internal static class GlibcSeed
{
    private const ulong Prime = int.MaxValue;

    /// <summary>Where only two bits are known, the nearest plane misses some seeds; from a point nearby it finds them.</summary>
    private const int Attempts = 40;

    /// <summary>
    /// The seeds that give the low bits after a number of calls of rand() up to a bound. Wrong ones are among them: a neighbour
    /// of the right number of calls shares 29 of the 31 words.
    /// </summary>
    public static IEnumerable<long> Of(GlibcLowBits state, int calls, CancellationToken cancellationToken)
    {
        var before = state.Before(310 + GlibcRandom.LongLag + calls);
        for (var call = 0; call <= calls; call++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var words = new uint[GlibcRandom.LongLag];
            for (var i = 0; i < words.Length; i++)
            {
                words[(i + GlibcRandom.ShortLag) % words.Length] = before[calls - call + i];
            }

            if (Seed(words, state.Mask) is { } seed)
            {
                yield return seed;
            }
        }
    }

    private static long? Seed(uint[] words, uint mask)
    {
        var bits = BitOperations.PopCount(mask);
        var lattice = GeometricLattice.Of(16807, Prime, GlibcRandom.LongLag);
        var inverse = LinearCongruence.Inverse(1UL << bits, Prime);
        var middles = new ulong[words.Length];
        var shift = 0u;
        for (var attempt = 0; attempt < (bits < 3 ? Attempts : 1); attempt++)
        {
            for (var i = 0; i < words.Length; i++)
            {
                // (r - low) / 2^bits is small
                var width = Prime >> bits;
                var offset = attempt == 0 ? width / 2 : width * (shift >> 16) / 0x10000;
                middles[i] = (LinearCongruence.Multiply(words[i], inverse, Prime) + offset) % Prime;
                shift = unchecked((shift * 1664525) + 1013904223);
            }

            var seed = LinearCongruence.Multiply(lattice.First(middles), 1UL << bits, Prime);
            var word = seed;
            var place = 0;
            for (; place < words.Length && ((uint)word & mask) == words[place]; place++)
            {
                word = word * 16807 % Prime;
            }

            if (place == words.Length)
            {
                return (long)seed;
            }
        }

        return null;
    }
}
