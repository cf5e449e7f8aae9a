namespace CryptoAssert.Keys.Mathematics;

/// <summary>Regularities that random bytes do not have.</summary>
internal static class BytePatterns
{
    /// <summary>The shortest period of at most half of the length; 0 when there is none.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="evidence">How many of them at least have to follow from others.</param>
    public static int Period(ReadOnlySpan<byte> bytes, int evidence)
    {
        for (var period = 1; 2 * period <= bytes.Length && bytes.Length - period >= evidence; period++)
        {
            if (bytes[period..].SequenceEqual(bytes[..^period]))
            {
                return period;
            }
        }

        return 0;
    }

    /// <summary>How often at most one byte comes in a row.</summary>
    public static int LongestRun(ReadOnlySpan<byte> bytes)
    {
        var (longest, run) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            run = i > 0 && bytes[i] == bytes[i - 1] ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
