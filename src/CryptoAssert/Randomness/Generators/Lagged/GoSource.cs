namespace CryptoAssert.Randomness.Generators.Lagged;

/// <summary>
/// Go's rand.NewSource: x[n] = x[n - 607] + x[n - 273] modulo 2^64. A seed counts modulo 2^31 - 1, and the first outputs need six
/// products of it each: small seeds are tried without filling the whole state.
/// </summary>
internal sealed class GoSource
{
    public const int LongLag = 607;
    public const int ShortLag = 273;
    private const ulong Prime = int.MaxValue;
    private static readonly ulong[] _powers = Powers();
    private readonly ulong[] _state = new ulong[LongLag];
    private int _tap;
    private int _feed = LongLag - ShortLag;

    public GoSource(long seed)
    {
        var reduced = Reduced(seed);
        for (var i = 0; i < LongLag; i++)
        {
            _state[i] = Entry(i, reduced);
        }
    }

    public ulong Next()
    {
        _tap = (_tap + LongLag - 1) % LongLag;
        _feed = (_feed + LongLag - 1) % LongLag;
        return _state[_feed] = unchecked(_state[_feed] + _state[_tap]);
    }

    /// <summary>The seeds from 0 to a bound whose first outputs fit.</summary>
    /// <param name="fits">Whether the output at a place, from 0 on, may be this one.</param>
    /// <param name="places">How many outputs are looked at, below 273.</param>
    /// <param name="bound">The bound of the calls.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<long> Seeds(int bound, int places, Func<int, ulong, bool> fits, CancellationToken cancellationToken)
    {
        for (var seed = 0; seed < bound; seed++)
        {
            if (seed % 65536 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var reduced = Reduced(seed);
            var place = 0;
            while (place < places && fits(place, Output(place, reduced)))
            {
                place++;
            }

            if (place == places)
            {
                yield return seed;
            }
        }
    }

    private static ulong Output(int place, ulong seed) =>
        unchecked(Entry(LongLag - ShortLag - 1 - place, seed) + Entry(LongLag - 1 - place, seed));

    private static ulong Reduced(long seed)
    {
        var reduced = seed % (long)Prime;
        return (ulong)(reduced == 0 ? 89482311 : reduced < 0 ? reduced + (long)Prime : reduced);
    }

    private static ulong Entry(int index, ulong seed) =>
        (Product(3 * index, seed) << 40) ^ (Product((3 * index) + 1, seed) << 20) ^ Product((3 * index) + 2, seed)
        ^ GoCooked.Values[index];

    private static ulong Product(int power, ulong seed)
    {
        var product = _powers[power] * seed;
        product = (product & Prime) + (product >> 31);
        return product >= Prime ? product - Prime : product;
    }

    /// <summary>The powers of 48271 from the 21st on: 20 steps are thrown away.</summary>
    private static ulong[] Powers()
    {
        var powers = new ulong[3 * LongLag];
        var power = 1UL;
        for (var i = -20; i < powers.Length; i++)
        {
            power = power * 48271 % Prime;
            if (i >= 0)
            {
                powers[i] = power;
            }
        }

        return powers;
    }
}
