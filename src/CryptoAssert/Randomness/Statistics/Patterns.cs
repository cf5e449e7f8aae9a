namespace CryptoAssert.Randomness.Statistics;

/// <summary>How often each pattern of neighbouring bits comes.</summary>
internal static class Patterns
{
    /// <summary>Overlapping, and from the end round to the beginning, as the standard counts.</summary>
    public static int[] Circular(BitSequence bits, int width)
    {
        var counts = new int[1 << width];
        var pattern = 0;
        for (var i = 0; i < bits.Count + width - 1; i++)
        {
            pattern = ((pattern << 1) | bits.Bits[i % bits.Count]) & (counts.Length - 1);
            counts[pattern] += i >= width - 1 ? 1 : 0;
        }

        return counts;
    }

    /// <summary>One after the other, so many, from a place on.</summary>
    public static int[] Disjoint(BitSequence bits, int width, int from, int blocks)
    {
        var counts = new int[1 << width];
        for (var block = 0; block < blocks; block++)
        {
            var pattern = 0;
            foreach (var bit in bits.Bits.Slice(from + (block * width), width))
            {
                pattern = pattern << 1 | bit;
            }

            counts[pattern]++;
        }

        return counts;
    }
}
