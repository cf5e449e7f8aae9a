namespace CryptoAssert.Randomness.Algebra;

/// <summary>The linear congruential generator x := a x + c modulo M.</summary>
/// <param name="Multiplier">a.</param>
/// <param name="Increment">c.</param>
/// <param name="Modulus">M, below 2^63.</param>
internal sealed record LinearCongruence(ulong Multiplier, ulong Increment, ulong Modulus)
{
    /// <summary>The one of java.util.Random, of drand48 in C and of Perl's rand.</summary>
    public static LinearCongruence Drand48 { get; } = new(0x5DEECE66D, 0xB, 1UL << 48);

    public ulong Next(ulong state) => (Modulus & (Modulus - 1)) == 0
        ? unchecked((Multiplier * state) + Increment) & (Modulus - 1)
        : (ulong)((((UInt128)Multiplier * state) + Increment) % Modulus);

    /// <summary>The same generator that makes a number of steps at once.</summary>
    public LinearCongruence Steps(int count)
    {
        var steps = new LinearCongruence(1, 0, Modulus);
        for (var i = 0; i < count; i++)
        {
            steps = new LinearCongruence(Multiply(steps.Multiplier, Multiplier, Modulus), Next(steps.Increment), Modulus);
        }

        return steps;
    }

    /// <summary>The same generator backwards.</summary>
    public LinearCongruence Inverse()
    {
        var inverse = Inverse(Multiplier, Modulus);
        return new LinearCongruence(inverse, Multiply(inverse, Modulus - Increment, Modulus), Modulus);
    }

    public static ulong Multiply(ulong left, ulong right, ulong modulus) => (ulong)((UInt128)left * right % modulus);

    public static ulong Inverse(ulong value, ulong modulus)
    {
        var (last, rest) = ((Int128)modulus, (Int128)(value % modulus));
        var (lastFactor, factor) = ((Int128)0, (Int128)1);
        while (rest != 0)
        {
            var times = last / rest;
            (last, rest) = (rest, last - (times * rest));
            (lastFactor, factor) = (factor, lastFactor - (times * factor));
        }

        return (ulong)(lastFactor < 0 ? lastFactor + modulus : lastFactor);
    }
}
