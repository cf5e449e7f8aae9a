using System.Numerics;

namespace CryptoAssert.Randomness.Generators.Lagged;

/// <summary>
/// random() of glibc: r[n] = r[n - 31] + r[n - 3] modulo 2^32, the lowest bit is dropped (TYPE_3, 310 outputs thrown away).
/// </summary>
internal sealed class GlibcRandom
{
    public const int LongLag = 31;
    public const int ShortLag = 3;
    private const ulong Prime = int.MaxValue;
    private static readonly ulong[] _powers = Powers();
    private static readonly uint[][] _first = First(4);
    private readonly uint[] _state = new uint[LongLag];
    private int _place = ShortLag; // the oldest word: the first three come again at the end

    /// <param name="seed">Below 2^31.</param>
    public GlibcRandom(long seed)
    {
        for (var i = 0; i < LongLag; i++)
        {
            _state[i] = (uint)Product(i, Reduced(seed));
        }

        for (var i = 0; i < 310; i++)
        {
            _ = Next();
        }
    }

    public int Next()
    {
        var value = unchecked(_state[_place] + _state[(_place + LongLag - ShortLag) % LongLag]);
        _state[_place] = value;
        _place = (_place + 1) % LongLag;
        return (int)(value >> 1);
    }

    /// <summary>
    /// The seeds from 0 to a bound whose first outputs fit: these are sums of the 31 words that a seed gives, and each word grows
    /// by a constant from one seed to the next.
    /// </summary>
    /// <param name="fits">Whether the output at a place, from 0 to 3, may be this one.</param>
    /// <param name="bound">The bound of the calls.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<long> Seeds(int bound, Func<int, int, bool> fits, CancellationToken cancellationToken)
    {
        var words = new Vector<uint>[LongLag];
        var steps = new Vector<uint>[LongLag];
        for (var i = 0; i < LongLag; i++)
        {
            var power = i;
            var lanes = Enumerable.Range(0, Vector<uint>.Count).Select(seed => (uint)Product(power, (ulong)seed));
            words[i] = new Vector<uint>([.. lanes]);
            steps[i] = new Vector<uint>((uint)Product(i, (ulong)Vector<uint>.Count));
        }

        for (var seed = 0; seed < bound; seed += Vector<uint>.Count)
        {
            if (seed % 65536 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var sums = Advance(words, steps);
            for (var lane = 0; lane < Vector<uint>.Count; lane++)
            {
                if (fits(0, (int)(sums[lane] >> 1)) && Fits((ulong)(seed + lane), fits))
                {
                    yield return seed + lane;
                }
            }
        }
    }

    /// <summary>The first outputs of the seeds, and the words of the next seeds.</summary>
    private static Vector<uint> Advance(Vector<uint>[] words, Vector<uint>[] steps)
    {
        var prime = new Vector<uint>((uint)Prime);
        var sums = Vector<uint>.Zero;
        for (var i = 0; i < LongLag; i++)
        {
            sums += words[i] * new Vector<uint>(_first[0][i]);
            var next = words[i] + steps[i];
            words[i] = Vector.Min(next, next - prime); // below zero is large
        }

        return sums;
    }

    private static bool Fits(ulong seed, Func<int, int, bool> fits)
    {
        for (var place = 1; place < _first.Length; place++)
        {
            var sum = 0u;
            for (var i = 0; i < LongLag; i++)
            {
                sum = unchecked(sum + (_first[place][i] * (uint)Product(i, seed)));
            }

            if (!fits(place, (int)(sum >> 1)))
            {
                return false;
            }
        }

        return true;
    }

    private static ulong Reduced(long seed) => seed == 0 ? 1 : (ulong)seed % Prime;

    private static ulong Product(int power, ulong seed)
    {
        var product = _powers[power] * seed;
        product = (product & Prime) + (product >> 31);
        return product >= Prime ? product - Prime : product;
    }

    private static ulong[] Powers()
    {
        var powers = new ulong[LongLag];
        powers[0] = 1;
        for (var i = 1; i < LongLag; i++)
        {
            powers[i] = powers[i - 1] * 16807 % Prime;
        }

        return powers;
    }

    /// <summary>How often each word of the seed counts in the first outputs.</summary>
    private static uint[][] First(int count)
    {
        var all = new List<uint[]>();
        for (var i = 0; i < LongLag; i++)
        {
            var unit = new uint[LongLag];
            unit[(i + ShortLag) % LongLag] = 1;
            all.Add(unit);
        }

        for (var i = 0; i < 310 + count; i++)
        {
            all.Add([.. all[^LongLag].Zip(all[^ShortLag], (left, right) => unchecked(left + right))]);
        }

        return [.. all.TakeLast(count)];
    }
}
