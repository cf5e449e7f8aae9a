using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CryptoAssert.Randomness.Algebra;

/// <summary>
/// A dense system of linear equations over GF(2), solved with the method of the four Russians: 64 columns a pass, eight tables of
/// 256 sums of pivot rows. The cells lie in blocks of 512 columns, so that the tables of a block (128 kB) stay in the cache.
/// The last column is the right-hand side.
/// </summary>
/// <param name="blocks">The columns, the right-hand side included, divided by 512.</param>
/// <param name="capacity">The most rows at one time.</param>
internal sealed class BinarySystem(int blocks, int capacity)
{
    /// <summary>The columns of a block.</summary>
    public const int BlockColumns = 512;

    private const int BlockWords = BlockColumns / 64;
    private const ulong RightHandSide = 1ul << 63;

    private readonly ulong[] _cells = GC.AllocateUninitializedArray<ulong>(blocks * capacity * BlockWords);
    private readonly ulong[] _selectors = new ulong[capacity];
    private readonly Vector512<ulong>[] _tables = new Vector512<ulong>[8 * 256];

    /// <summary>The rows that are used: after <see cref="Eliminate"/> as many as the rank.</summary>
    public int Rows { get; private set; }

    /// <summary>Rows that followed from others.</summary>
    public int Redundant { get; private set; }

    /// <summary>Rows that contradicted others; they are dropped.</summary>
    public int Violated { get; private set; }

    /// <summary>Rows that still fit in.</summary>
    public int Free => capacity - Rows;

    /// <summary>The cells of one block, eight words a row, in which new rows are to be written.</summary>
    public Span<Vector512<ulong>> NewRows(int block, int count) => Block(block).Slice(Rows, count);

    public void Added(int count) => Rows += count;

    /// <summary>Brings the rows into echelon form and drops those that have become empty.</summary>
    public void Eliminate(CancellationToken cancellationToken)
    {
        var rank = 0;
        Span<int> columns = stackalloc int[64];
        for (var word = 0; word < blocks * BlockWords; word++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var pivots = FindPivots(word, rank, columns);
            rank += pivots;
            Clear(word, rank, columns[..pivots]);
        }

        var contradictions = 0;
        for (var row = rank; row < Rows; row++)
        {
            contradictions += Word(row, (blocks * BlockWords) - 1) == 0 ? 0 : 1;
        }

        Violated += contradictions;
        Redundant += Rows - rank - contradictions;
        Rows = rank;
    }

    /// <summary>The solution, with 0 for what is left open; the value of column c is bit c % 64 of word c / 64.</summary>
    public ulong[] Solve()
    {
        var solution = new ulong[blocks * BlockWords];
        solution[^1] = RightHandSide; // counts as an unknown that is 1
        for (var row = Rows - 1; row >= 0; row--)
        {
            var word = 0;
            while (Word(row, word) == 0)
            {
                word++;
            }

            var pivot = BitOperations.TrailingZeroCount(Word(row, word));
            var parity = 0ul;
            for (var other = word; other < solution.Length; other++)
            {
                parity ^= Word(row, other) & solution[other];
            }

            solution[word] |= (ulong)(BitOperations.PopCount(parity) & 1) << pivot;
        }

        return solution;
    }

    /// <summary>Moves up to 64 rows, each with a pivot of its own in this word, to the place behind the rank.</summary>
    private int FindPivots(int word, int rank, Span<int> columns)
    {
        var allowed = word == (blocks * BlockWords) - 1 ? ~RightHandSide : ulong.MaxValue;
        var wanted = BitOperations.PopCount(allowed);
        var found = 0;
        for (var row = rank; row < Rows && found < wanted; row++)
        {
            var rest = Word(row, word) & allowed;
            for (var i = 0; i < found && rest != 0; i++)
            {
                rest ^= (rest >> columns[i] & 1) == 1 ? Word(rank + i, word) & allowed : 0;
            }

            if (rest == 0)
            {
                continue;
            }

            for (var i = 0; i < found; i++)
            {
                if ((Word(row, word) >> columns[i] & 1) == 1)
                {
                    AddRow(rank + i, row, word / BlockWords);
                }
            }

            Swap(row, rank + found, word / BlockWords);
            columns[found] = BitOperations.TrailingZeroCount(rest);
            for (var i = 0; i < found; i++)
            {
                if ((Word(rank + i, word) >> columns[found] & 1) == 1)
                {
                    AddRow(rank + found, rank + i, word / BlockWords);
                }
            }

            found++;
        }

        return found;
    }

    /// <summary>Clears the pivots' columns in all rows from <paramref name="first"/> on.</summary>
    private void Clear(int word, int first, ReadOnlySpan<int> columns)
    {
        var mask = 0ul;
        foreach (var column in columns)
        {
            mask |= 1ul << column;
        }

        for (var row = first; row < Rows; row++)
        {
            _selectors[row] = Word(row, word) & mask;
        }

        ReadOnlySpan<ulong> selectors = _selectors.AsSpan(0, Rows);
        ReadOnlySpan<Vector512<ulong>> t0 = _tables.AsSpan(0, 256), t1 = _tables.AsSpan(256, 256), t2 = _tables.AsSpan(512, 256);
        ReadOnlySpan<Vector512<ulong>> t3 = _tables.AsSpan(768, 256), t4 = _tables.AsSpan(1024, 256);
        ReadOnlySpan<Vector512<ulong>> t5 = _tables.AsSpan(1280, 256), t6 = _tables.AsSpan(1536, 256);
        ReadOnlySpan<Vector512<ulong>> t7 = _tables.AsSpan(1792, 256);
        for (var block = word / BlockWords; block < blocks; block++)
        {
            var rows = Block(block)[..Rows];
            FillTables(rows.Slice(first - columns.Length, columns.Length), columns);
            for (var row = first; row < rows.Length; row++)
            {
                var s = selectors[row];
                if (s != 0)
                {
                    rows[row] ^= t0[(byte)s] ^ t1[(byte)(s >> 8)] ^ t2[(byte)(s >> 16)] ^ t3[(byte)(s >> 24)]
                        ^ t4[(byte)(s >> 32)] ^ t5[(byte)(s >> 40)] ^ t6[(byte)(s >> 48)] ^ t7[(byte)(s >> 56)];
                }
            }
        }
    }

    private void FillTables(ReadOnlySpan<Vector512<ulong>> pivots, ReadOnlySpan<int> columns)
    {
        Span<int> rowOf = stackalloc int[64];
        rowOf.Fill(-1);
        for (var i = 0; i < columns.Length; i++)
        {
            rowOf[columns[i]] = i;
        }

        for (var table = 0; table < 8; table++)
        {
            var sums = _tables.AsSpan(table * 256, 256);
            sums[0] = Vector512<ulong>.Zero;
            for (var value = 1; value < 256; value++)
            {
                var row = rowOf[(table * 8) + BitOperations.TrailingZeroCount(value)];
                sums[value] = row < 0 ? sums[value & (value - 1)] : sums[value & (value - 1)] ^ pivots[row];
            }
        }
    }

    private Span<Vector512<ulong>> Block(int block) =>
        MemoryMarshal.Cast<ulong, Vector512<ulong>>(_cells.AsSpan(block * capacity * BlockWords, capacity * BlockWords));

    private ref ulong Word(int row, int word) =>
        ref _cells[((((word / BlockWords) * capacity) + row) * BlockWords) + (word % BlockWords)];

    private void AddRow(int from, int to, int firstBlock)
    {
        for (var block = firstBlock; block < blocks; block++)
        {
            var rows = Block(block);
            rows[to] ^= rows[from];
        }
    }

    private void Swap(int a, int b, int firstBlock)
    {
        for (var block = firstBlock; a != b && block < blocks; block++)
        {
            var rows = Block(block);
            (rows[a], rows[b]) = (rows[b], rows[a]);
        }
    }
}
