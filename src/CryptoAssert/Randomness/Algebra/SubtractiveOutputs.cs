namespace CryptoAssert.Randomness.Algebra;

/// <summary>
/// The samples of <c>new Random(seed)</c> as functions of the seed: sample t is Multipliers[t] * |seed| + Constants[branch][t] mod 2^31 - 1. Two
/// subtractions of the seeding can overflow an int (entries 24 and 55 in the first mixing pass), so there are four branches.
/// </summary>
internal sealed class SubtractiveOutputs
{
    public const int Modulus = int.MaxValue;
    public const int LongLag = 55;
    public const int ShortLag = 34;
    public const int Branches = 4;
    private const int Phi = 161803398;
    private static SubtractiveOutputs _longest = new(1024);

    private SubtractiveOutputs(int count)
    {
        Multipliers = Run(-1, 0, 0, 0, count);
        Constants = [.. Enumerable.Range(0, Branches).Select(branch => Run(Phi, 1, branch % 2 == 1 ? -2 : 0, branch / 2 == 1 ? 2 : 0, count))];
    }

    public int[] Multipliers { get; }

    public int[][] Constants { get; }

    /// <summary>At least the first count samples.</summary>
    public static SubtractiveOutputs Of(int count)
    {
        var longest = Volatile.Read(ref _longest);
        if (longest.Multipliers.Length < count)
        {
            longest = new SubtractiveOutputs(count);
            Volatile.Write(ref _longest, longest);
        }

        return longest;
    }

    /// <summary>The seeding and the recurrence for one of the two coefficients: they are linear but for the overflows.</summary>
    private static int[] Run(long last, long first, long overflowAt24, long overflowAt55, int count)
    {
        var state = new long[LongLag + 1];
        state[LongLag] = last;
        var (previous, value, place) = (last, first, 0);
        for (var i = 1; i < LongLag; i++)
        {
            place = (place + 21) % LongLag;
            state[place] = value;
            (previous, value) = (value, Residues.Of(previous - value, Modulus));
        }

        for (var pass = 0; pass < 4; pass++)
        {
            for (var i = 1; i <= LongLag; i++)
            {
                var overflow = pass > 0 ? 0 : i == 24 ? overflowAt24 : i == LongLag ? overflowAt55 : 0;
                state[i] = Residues.Of(state[i] - state[1 + (i + 30) % LongLag] + overflow, Modulus);
            }
        }

        var samples = new int[count];
        for (var t = 0; t < count; t++)
        {
            var longAgo = t < LongLag ? state[t + 1] : samples[t - LongLag];
            var shortAgo = t < ShortLag ? state[t + 1 + LongLag - ShortLag] : samples[t - ShortLag];
            samples[t] = (int)Residues.Of(longAgo - shortAgo, Modulus);
        }

        return samples;
    }
}
