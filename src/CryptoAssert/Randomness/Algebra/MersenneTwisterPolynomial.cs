namespace CryptoAssert.Randomness.Algebra;

/// <summary>
/// The characteristic polynomial of MT19937. Every bit of its words, and of every second or fourth word too (by squaring), is the parity of 134 bits before it: a check that costs nothing where there are 19,938 draws.
/// </summary>
internal static class MersenneTwisterPolynomial
{
    public const int Degree = 19937;

    private static readonly Lazy<int[]> LazyExponents = new(Derive);

    /// <summary>The exponents of the 135 terms, ascending.</summary>
    public static IReadOnlyList<int> Exponents => LazyExponents.Value;

    /// <summary>How many of the first <paramref name="limit"/> places fit the polynomial, before one does not.</summary>
    public static int Fitting(ReadOnlySpan<bool> bits, int limit)
    {
        var places = Math.Min(limit, bits.Length - Degree);
        for (var place = 0; place < places; place++)
        {
            var odd = false;
            foreach (var exponent in LazyExponents.Value)
            {
                odd ^= bits[place + exponent];
            }

            if (odd)
            {
                return place;
            }
        }

        return Math.Max(places, 0);
    }

    /// <summary>Matsumoto and Nishimura (1998), appendix A, for n = 624, m = 397, w = 32, r = 31.</summary>
    private static int[] Derive()
    {
        var terms = new HashSet<int>();
        AddPower(terms, MersenneTwister.Size - 1, 31, 1);
        for (var i = 0; i < 31; i++)
        {
            if ((MersenneTwister.Twist >> i & 1) == 1)
            {
                AddPower(terms, MersenneTwister.Size - 1, 30 - i, 1);
            }
        }

        if (MersenneTwister.Twist >> 31 == 1)
        {
            AddPower(terms, MersenneTwister.Size - 1, 0, 0);
        }

        return [.. terms.Order()];
    }

    /// <summary>Adds (t^623 + t^396)^k (t^624 + t^397)^j: coefficients are odd where the index has no bit outside k.</summary>
    private static void AddPower(HashSet<int> terms, int high, int k, int j)
    {
        const int low = MersenneTwister.Middle - 1;
        for (var index = 0; index <= k; index++)
        {
            for (var extra = 0; (index & k) == index && extra <= j; extra++)
            {
                var exponent = (high * index) + (low * (k - index)) + (j == 0 ? 0 : extra == 0 ? low + 1 : high + 1);
                if (!terms.Remove(exponent))
                {
                    terms.Add(exponent);
                }
            }
        }
    }
}
