using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators.DotNet;

/// <summary>
/// The whole seed space of <c>new Random(seed)</c> at once: the first digits put multiples of the seed into a small box, a lattice lists the few
/// seeds inside, the other digits leave one, and the real <see cref="Random"/> replays it.
/// </summary>
internal sealed class SeedSearch
{
    private const int CachedOffsets = 256;
    private const int MostDimensions = 10;
    private static readonly ShortLattice?[,] Cache = new ShortLattice?[MostDimensions + 1, CachedOffsets];
    private readonly SampleForm _form;
    private readonly int[] _places;
    private readonly int _dimension;
    private readonly SubtractiveOutputs _outputs;
    private readonly bool _consecutive;
    private readonly List<long> _found = [];

    /// <param name="form">How digits are drawn.</param>
    /// <param name="places">The place of each digit in the stream, from the first one, which is at 0.</param>
    /// <param name="offsets">How many values may have been drawn before.</param>
    public SeedSearch(SampleForm form, int[] places, int offsets)
    {
        _form = form;
        _places = places;
        _dimension = Math.Clamp((int)Math.Ceiling(29 / form.Bits), 1, Math.Min(MostDimensions, places.Length));
        _outputs = SubtractiveOutputs.Of(offsets + places[^1] + 1);
        _consecutive = places[_dimension - 1] == _dimension - 1;
    }

    /// <summary>The seed whose stream has these digits behind the given number of values; null when there is none.</summary>
    public int? Find(ReadOnlySpan<int> digits, int offset)
    {
        if (Lattice(offset) is not { } lattice)
        {
            return null;
        }

        Span<long> low = stackalloc long[_dimension];
        Span<long> width = stackalloc long[_dimension];
        Span<long> box = stackalloc long[_dimension];
        for (var i = 0; i < _dimension; i++)
        {
            (low[i], width[i]) = _form.Interval(digits[i]);
        }

        var perSeed = Residues.Inverse(_outputs.Multipliers[offset], SubtractiveOutputs.Modulus);
        perSeed = perSeed * (_form.Inverse == 1 ? 1 : _form.Size) % SubtractiveOutputs.Modulus;
        for (var branch = 0; branch < SubtractiveOutputs.Branches; branch++)
        {
            var constants = _outputs.Constants[branch];
            for (var i = 0; i < _dimension; i++)
            {
                box[i] = low[i] - _form.Inverse * constants[offset + _places[i]] % SubtractiveOutputs.Modulus;
            }

            _found.Clear();
            lattice.AddInside(box, width, _found);
            foreach (var vector in _found)
            {
                var seed = Residues.Of(vector, SubtractiveOutputs.Modulus) * perSeed % SubtractiveOutputs.Modulus;
                if (Fits(seed, constants, digits, offset) && Replayed((int)seed, digits, offset) is { } replayed)
                {
                    return replayed;
                }
            }
        }

        return null;
    }

    private bool Fits(long seed, int[] constants, ReadOnlySpan<int> digits, int offset)
    {
        for (var i = 0; i < digits.Length; i++)
        {
            var place = offset + _places[i];
            if (_form.Digit((int)((_outputs.Multipliers[place] * seed + constants[place]) % SubtractiveOutputs.Modulus)) != digits[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The residue 0 stands for two seeds, 0 and 2^31 - 1, whose first values differ only in the last bits.</summary>
    private int? Replayed(int seed, ReadOnlySpan<int> digits, int offset) =>
        Replays(seed, digits, offset) ? seed : seed == 0 && Replays(int.MaxValue, digits, offset) ? int.MaxValue : null;

    private bool Replays(int seed, ReadOnlySpan<int> digits, int offset)
    {
        var stream = new SeededStream(seed);
        for (var i = 0; i < digits.Length; i++)
        {
            if (_form.Digit(stream[offset + _places[i]]) != digits[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The lattice does not depend on the form or the seed, so the first ones are kept.</summary>
    private ShortLattice? Lattice(int offset)
    {
        if (_consecutive && offset < CachedOffsets)
        {
            return Cache[_dimension, offset] ??= Build(offset);
        }

        return Build(offset);
    }

    private ShortLattice? Build(int offset)
    {
        Span<int> multipliers = stackalloc int[_dimension];
        for (var i = 0; i < _dimension; i++)
        {
            multipliers[i] = _outputs.Multipliers[offset + _places[i]];
        }

        return ShortLattice.Of(multipliers, SubtractiveOutputs.Modulus);
    }
}
