using System.Numerics;

namespace CryptoAssert.Keys.Cracking;

/// <summary>
/// The constants of FIPS 180-4 4.2.3, 5.3.4 and 5.3.5: the first 64 bits of the fractions of roots of primes. SHA-256 takes the
/// upper halves.
/// </summary>
internal static class Sha2Constants
{
    private static readonly int[] Primes =
        [.. Enumerable.Range(2, 408).Where(number => Enumerable.Range(2, number - 2).All(divisor => number % divisor != 0))];

    /// <summary>Of the first eighty primes.</summary>
    public static IEnumerable<ulong> CubeRoots => Primes.Take(80).Select(prime => Fraction(prime, 3));

    /// <summary>Of eight primes.</summary>
    public static IEnumerable<ulong> SquareRoots(int skipped) => Primes.Skip(skipped).Take(8).Select(prime => Fraction(prime, 2));

    private static ulong Fraction(int prime, int degree)
    {
        var scaled = (BigInteger)prime << (64 * degree);
        var root = BigInteger.Zero;
        for (var bit = 68; bit >= 0; bit--)
        {
            var next = root | (BigInteger.One << bit);
            if (BigInteger.Pow(next, degree) <= scaled)
            {
                root = next;
            }
        }

        return (ulong)(root & ulong.MaxValue);
    }
}
