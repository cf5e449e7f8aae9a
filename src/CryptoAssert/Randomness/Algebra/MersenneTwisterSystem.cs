using System.Numerics;
using System.Runtime.Intrinsics;

namespace CryptoAssert.Randomness.Algebra;

/// <summary>
/// Equations on bits of MT19937's words, solved for its state: words 1 to 623 and the highest bit of word 0, 19,937 unknowns; so
/// word 0 is not to be asked for. The coefficients come from the generator run on 512 states at once, each with one bit set.
/// </summary>
internal sealed class MersenneTwisterSystem
{
    private const int Blocks = MersenneTwister.Size * 32 / BinarySystem.BlockColumns;
    private const int LargestAddition = 2048;

    private static readonly uint[] OfOutput = [.. Enumerable.Range(0, 32).Select(bit => MersenneTwister.Temper(1u << bit))];

    private readonly BinarySystem _system = new(Blocks, MersenneTwisterPolynomial.Degree + LargestAddition);

    /// <summary>Equations that did not follow from others: all is known at 19,937.</summary>
    public int Rank => _system.Rows;

    public int Redundant => _system.Redundant;

    public int Violated => _system.Violated;

    public int Free => _system.Free;

    /// <summary>Adds equations, in the order of their words, and eliminates.</summary>
    public void Add(IReadOnlyList<MersenneTwisterEquation> equations, CancellationToken cancellationToken)
    {
        var masks = new uint[equations.Count];
        for (var i = 0; i < masks.Length; i++)
        {
            for (var bit = 0; bit < 32; bit++) // the transpose of tempering
            {
                masks[i] |= (uint)(BitOperations.PopCount(OfOutput[bit] & equations[i].Mask) & 1) << bit;
            }
        }

        var state = new Vector512<ulong>[MersenneTwister.Size * 32];
        for (var block = 0; block < Blocks; block++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Fill(_system.NewRows(block, masks.Length), equations, masks, state, block);
        }

        _system.Added(masks.Length);
        _system.Eliminate(cancellationToken);
    }

    /// <summary>The generator, whose first word is wrong and all others right.</summary>
    public MersenneTwister Solve()
    {
        var solution = _system.Solve();
        var words = new uint[MersenneTwister.Size];
        for (var word = 0; word < words.Length; word++)
        {
            for (var bit = 0; bit < 32; bit++)
            {
                var column = Column(word, bit);
                words[word] |= column == Column(0, 30) ? 0 : (uint)(solution[column / 64] >> (column % 64) & 1) << bit;
            }
        }

        return MersenneTwister.FromWords(words);
    }

    /// <summary>Word 0 comes last, its bits turned by one: the right-hand side takes the column of one without use.</summary>
    private static int Column(int word, int bit) =>
        word > 0 ? ((word - 1) * 32) + bit : ((MersenneTwister.Size - 1) * 32) + ((bit + 1) % 32);

    private static void Fill(
        Span<Vector512<ulong>> rows, IReadOnlyList<MersenneTwisterEquation> equations, uint[] masks, Vector512<ulong>[] state,
        int block)
    {
        Array.Clear(state);
        for (var word = 0; word < MersenneTwister.Size; word++)
        {
            for (var bit = 0; bit < 32; bit++)
            {
                var column = Column(word, bit);
                if (column / BinarySystem.BlockColumns == block && (word > 0 || bit == 31))
                {
                    state[(word * 32) + bit] = Unit(column);
                }
            }
        }

        var odd = block == Blocks - 1 ? Unit((Blocks * BinarySystem.BlockColumns) - 1) : Vector512<ulong>.Zero;
        var reached = MersenneTwister.Size - 1;
        for (var i = 0; i < masks.Length; i++)
        {
            while (reached < equations[i].Word)
            {
                reached++;
                Step(state, reached % MersenneTwister.Size);
            }

            var bits = state.AsSpan(equations[i].Word % MersenneTwister.Size * 32, 32);
            var sum = equations[i].Odd ? odd : Vector512<ulong>.Zero;
            for (var mask = masks[i]; mask != 0; mask &= mask - 1)
            {
                sum ^= bits[BitOperations.TrailingZeroCount(mask)];
            }

            rows[i] = sum;
        }
    }

    private static void Step(Vector512<ulong>[] state, int place)
    {
        var word = state.AsSpan(place * 32, 32);
        ReadOnlySpan<Vector512<ulong>> following = state.AsSpan((place + 1) % MersenneTwister.Size * 32, 32);
        ReadOnlySpan<Vector512<ulong>> middle = state.AsSpan((place + MersenneTwister.Middle) % MersenneTwister.Size * 32, 32);
        var highest = word[31];
        var lowest = following[0];
        for (var bit = 0; bit < 32; bit++)
        {
            var shifted = bit == 31 ? Vector512<ulong>.Zero : bit == 30 ? highest : following[bit + 1];
            word[bit] = middle[bit] ^ shifted ^ ((MersenneTwister.Twist >> bit & 1) == 1 ? lowest : Vector512<ulong>.Zero);
        }
    }

    private static Vector512<ulong> Unit(int column) =>
        Vector512<ulong>.Zero.WithElement(column % BinarySystem.BlockColumns / 64, 1ul << (column % 64));
}
