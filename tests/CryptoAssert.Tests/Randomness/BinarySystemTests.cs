using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CryptoAssert.Randomness.Algebra;
using Xunit;

namespace CryptoAssert.Tests.Randomness;

public class BinarySystemTests
{
    private const int Columns = 1024;

    [Fact]
    public void A_solution_is_found_and_redundant_rows_are_counted()
    {
        var random = new Random(1);
        var solution = Random(random);
        var system = System(random, solution, 1100, wrong: 0);

        system.Eliminate(CancellationToken.None);

        Assert.Equal((1023, 77, 0), (system.Rows, system.Redundant, system.Violated));
        Assert.Equal(solution, system.Solve());
    }

    [Fact]
    public void Contradictions_are_counted()
    {
        var random = new Random(2);
        var system = System(random, Random(random), 1100, wrong: 1);

        system.Eliminate(CancellationToken.None);

        Assert.InRange(system.Violated, 1, 77);
        Assert.Equal(77, system.Violated + system.Redundant);
    }

    [Fact]
    public void Rows_can_be_added_after_an_elimination()
    {
        var random = new Random(3);
        var solution = Random(random);
        var system = System(random, solution, 700, wrong: 0);
        system.Eliminate(CancellationToken.None);

        Add(system, random, solution, 400, wrong: 0);
        system.Eliminate(CancellationToken.None);

        Assert.Equal((1023, 77, 0), (system.Rows, system.Redundant, system.Violated));
        Assert.Equal(solution, system.Solve());
    }

    private static BinarySystem System(Random random, ulong[] solution, int rows, int wrong)
    {
        var system = new BinarySystem(2, 1200);
        Add(system, random, solution, rows, wrong);
        return system;
    }

    private static void Add(BinarySystem system, Random random, ulong[] solution, int rows, int wrong)
    {
        for (var row = 0; row < rows; row++)
        {
            var words = Random(random);
            var odd = row < wrong;
            for (var word = 0; word < words.Length; word++)
            {
                odd ^= ulong.PopCount(words[word] & solution[word] & (word == words.Length - 1 ? ulong.MaxValue >> 1 : ulong.MaxValue)) % 2 == 1;
            }

            words[^1] = (words[^1] & (ulong.MaxValue >> 1)) | (odd ? 1ul << 63 : 0);
            for (var block = 0; block < 2; block++)
            {
                words.AsSpan(block * 8, 8).CopyTo(MemoryMarshal.Cast<Vector512<ulong>, ulong>(system.NewRows(block, 1)));
            }

            system.Added(1);
        }
    }

    /// <summary>Random bits, with 1 as the last: the place of the right-hand side.</summary>
    private static ulong[] Random(Random random)
    {
        var words = new ulong[Columns / 64];
        random.NextBytes(MemoryMarshal.AsBytes(words.AsSpan()));
        words[^1] |= 1ul << 63;
        return words;
    }
}
