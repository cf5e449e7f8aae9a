using System.Collections.Concurrent;
using System.Numerics;

namespace CryptoAssert.Randomness.Algebra;

/// <summary>
/// The state of the 48-bit generator x := a x + c from the remainders of its top 31 bits modulo m. An even m shows state bits
/// from 17 upwards as they are: the low 18 bits are found by trying, the others by a lattice. For an odd m one lattice in twice
/// the dimension does it.
/// </summary>
internal sealed class ReducedCongruence
{
    private const int Hidden = 17;
    private const ulong Mask = (1UL << 48) - 1;
    private static readonly ConcurrentDictionary<(int, int), LatticeReduction> _odd = new();
    private readonly LinearCongruence _generator = LinearCongruence.Drand48;
    private readonly int _size;
    private readonly int _shown;
    private readonly int _odds;
    private readonly ulong _inverse;

    /// <param name="size">m, no power of two.</param>
    /// <param name="dimension">The digits that one attempt takes; 0 for as many as make it certain.</param>
    public ReducedCongruence(int size, int dimension = 0)
    {
        _size = size;
        _shown = BitOperations.TrailingZeroCount(size);
        _odds = size >> _shown;
        var bits = 48 - Hidden - _shown;
        _inverse = LinearCongruence.Inverse((ulong)_odds, 1UL << bits);
        Dimension = dimension > 0 ? dimension
            : _shown > 0 ? Math.Clamp(GeometricLattice.DimensionFor(bits, Math.Max(1.55, Math.Log2(_odds))), 3, 28)
 : Math.Clamp((int)Math.Ceiling(24 / Math.Max(0.1, (Math.Log2(size) / 2) - 1.4)), 3, 20);
    }

    /// <summary>The digits that one attempt takes.</summary>
    public int Dimension { get; }

    /// <summary>States from which the digits may come; the first digit's own state.</summary>
    /// <param name="places">A lattice is tried at the first so many digits.</param>
    /// <param name="digits">The digits, as they were drawn.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IEnumerable<ulong> Candidates(ReadOnlyMemory<int> digits, int places, CancellationToken cancellationToken)
    {
        var lows = _shown > 0 ? LowStates(digits, cancellationToken).SelectMany(low => Extensions(low, Hidden + 1, digits)) : [0];
        foreach (var low in lows)
        {
            var inverse = _generator.Inverse();
            var state = (ulong)low;
            for (var place = 0; place < places && place + Dimension <= digits.Length; place++)
            {
                var rest = digits.Span[place..];
                var candidate = _shown > 0 ? Complete(state & ((1UL << (Hidden + _shown)) - 1), rest) : OddCandidate(rest);
                for (var i = 0; i < place; i++)
                {
                    candidate = inverse.Next(candidate);
                }

                yield return candidate;
                state = _generator.Next(state);
            }
        }
    }

    /// <summary>The low 18 bits: bit 17 is the parity of the digits.</summary>
    private List<uint> LowStates(ReadOnlyMemory<int> digits, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var found = new List<uint>();
        var count = Math.Min(digits.Length, 64);
        Span<uint> lanes = stackalloc uint[Vector<uint>.Count];
        for (var lane = 0; lane < lanes.Length; lane++)
        {
            lanes[lane] = (uint)lane;
        }

        var parities = new Vector<uint>[count];
        for (var i = 0; i < count; i++)
        {
            parities[i] = new Vector<uint>((uint)(digits.Span[i] & 1) << Hidden);
        }

        var multiplier = new Vector<uint>(unchecked((uint)_generator.Multiplier));
        var increment = new Vector<uint>((uint)_generator.Increment);
        var bit = new Vector<uint>(1u << Hidden);
        for (var first = 0u; first < 1u << (Hidden + 1); first += (uint)lanes.Length)
        {
            var start = new Vector<uint>(lanes) + new Vector<uint>(first);
            var state = start;
            var differs = Vector<uint>.Zero;
            for (var i = 0; i < count && !Vector.EqualsAll(differs, bit); i++)
            {
                differs |= (state ^ parities[i]) & bit;
                state = (state * multiplier) + increment;
            }

            for (var lane = 0; lane < lanes.Length && !Vector.EqualsAll(differs, bit); lane++)
            {
                if (differs[lane] == 0)
                {
                    found.Add(start[lane]);
                }
            }
        }

        return found;
    }

    /// <summary>The low bits up to the highest one that the digits show.</summary>
    private IEnumerable<uint> Extensions(uint low, int bits, ReadOnlyMemory<int> digits) => bits == Hidden + _shown
        ? [low]
        : new[] { low, low | 1u << bits }
            .Where(longer => Shows(longer, bits, digits.Span))
            .SelectMany(longer => Extensions(longer, bits + 1, digits));

    private bool Shows(uint state, int bit, ReadOnlySpan<int> digits)
    {
        foreach (var digit in digits)
        {
            if (((state >> bit ^ (uint)digit >> (bit - Hidden)) & 1) != 0)
            {
                return false;
            }

            state = unchecked((state * (uint)_generator.Multiplier) + (uint)_generator.Increment);
        }

        return true;
    }

    /// <summary>
    /// The high part h of the state is known modulo the odd part q of m: (h - digit) / q is small, so the lattice finds h / q.
    /// </summary>
    private ulong Complete(ulong low, ReadOnlySpan<int> digits)
    {
        var shift = Hidden + _shown;
        var modulus = 1UL << (48 - shift);
        Span<ulong> middles = stackalloc ulong[Dimension];
        var state = low;
        for (var i = 0; i < Dimension; i++)
        {
            var carried = unchecked((ulong)(digits[i] >> _shown) - (state >> shift));
            middles[i] = unchecked((carried * _inverse) + (modulus / (ulong)_odds / 2)) & (modulus - 1);
            state = _generator.Next(state);
        }

        var first = GeometricLattice.Of(_generator.Multiplier % modulus, modulus, Dimension).First(middles);
        return (unchecked(first * (ulong)_odds) & (modulus - 1)) << shift | low;
    }

    /// <summary>The state is 2^17 (digit + m k) + low, with small k and low.</summary>
    private ulong OddCandidate(ReadOnlySpan<int> digits)
    {
        var lattice = _odd.GetOrAdd((_size, Dimension), _ => OddLattice());
        Span<double> point = stackalloc double[2 * Dimension];
        var carried = 0UL;
        for (var i = 0; i < Dimension; i++)
        {
            point[2 * i] = (1 << 30) / (double)_size;
            point[(2 * i) + 1] = Centre(unchecked(((ulong)digits[i] << Hidden) + (1UL << (Hidden - 1)) - carried));
            carried = _generator.Next(carried);
        }

        return State(lattice.Nearest(point));
    }

    private LatticeReduction OddLattice()
    {
        double[] pair = [_size * Math.ScaleB(1, -31), Math.ScaleB(1, -Hidden)];
        var lattice = new LatticeReduction([.. Enumerable.Repeat(pair, Dimension).SelectMany(weights => weights)]);
        var power = 1UL;
        for (var i = 0; i < Dimension; i++)
        {
            foreach (var vector in lattice.Basis)
            {
                vector[(2 * i) + 1] = Centre(unchecked(power * State(vector)));
            }

            foreach (var (times, low) in i == 0 ? [(1L, 0L), (0L, 1L)] : new[] { (1L, -((long)_size << Hidden)), (0L, 1L << 48) })
            {
                var added = new long[2 * Dimension];
                (added[2 * i], added[(2 * i) + 1]) = (times, low);
                lattice.Add(added);
            }

            power = unchecked(power * _generator.Multiplier) & Mask;
        }

        return lattice;
    }

    private ulong State(long[] vector) => unchecked(((ulong)vector[0] * (ulong)_size << Hidden) + (ulong)vector[1]) & Mask;

    private static long Centre(ulong value) => (long)(value << 16) >> 16;
}
