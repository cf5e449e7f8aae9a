using System.Numerics;

namespace CryptoAssert.Keys.Mathematics;

/// <summary>Primes by the sieve of Eratosthenes, and products of many.</summary>
internal static class SmallPrimes
{
    /// <summary>The primes up to a bound, in order.</summary>
    public static IReadOnlyList<int> UpTo(int bound)
    {
        var composite = new bool[bound + 1];
        var primes = new List<int>();
        for (var candidate = 2; candidate <= bound; candidate++)
        {
            if (composite[candidate])
            {
                continue;
            }

            primes.Add(candidate);
            for (var multiple = (long)candidate * candidate; multiple <= bound; multiple += candidate)
            {
                composite[multiple] = true;
            }
        }

        return primes;
    }

    /// <summary>The product, by halves: many long multiplications with a short factor would take minutes.</summary>
    public static BigInteger Product(ReadOnlySpan<BigInteger> factors) => factors.Length switch
    {
        0 => BigInteger.One,
        1 => factors[0],
        _ => Product(factors[..(factors.Length / 2)]) * Product(factors[(factors.Length / 2)..]),
    };
}
