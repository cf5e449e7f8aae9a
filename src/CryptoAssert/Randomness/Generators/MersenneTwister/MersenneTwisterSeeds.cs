using System.Numerics;
using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators;

/// <summary>The first three words of MT19937 for each small seed, made once in a process, some tens of milliseconds, several seeds at a time.</summary>
internal static class MersenneTwisterSeeds
{
    /// <summary>The seeds: 2^20 hold every <c>mt_srand((double)microtime() * 1000000)</c>, which PHP's manual used to teach.</summary>
    public const int Count = 1 << 20;

    /// <summary>The words of the state that are asked for.</summary>
    private const int Wanted = 3;

    private static readonly Lazy<uint[][]> All = new(Compute);

    /// <summary>The first three outputs after the seed.</summary>
    public static (uint First, uint Second, uint Third) Words(int seed)
    {
        var words = All.Value;
        return (words[0][seed], words[1][seed], words[2][seed]);
    }

    private static uint[][] Compute()
    {
        uint[][] words = [new uint[Count], new uint[Count], new uint[Count]];
        var lanes = Vector.CreateSequence(0u, 1u);
        Span<Vector<uint>> low = stackalloc Vector<uint>[4 * (Wanted + 1)];
        Span<Vector<uint>> high = stackalloc Vector<uint>[4 * Wanted];
        for (var seed = 0; seed < Count; seed += 4 * Vector<uint>.Count)
        {
            // four vectors at a time: each step waits for the multiplication of the step before
            var a = lanes + new Vector<uint>((uint)seed);
            var b = a + new Vector<uint>((uint)Vector<uint>.Count);
            var c = b + new Vector<uint>((uint)Vector<uint>.Count);
            var d = c + new Vector<uint>((uint)Vector<uint>.Count);
            for (var i = 0; i < MersenneTwister.Middle + Wanted; i++)
            {
                if (i <= Wanted)
                {
                    (low[4 * i], low[(4 * i) + 1], low[(4 * i) + 2], low[(4 * i) + 3]) = (a, b, c, d);
                }
                else if (i >= MersenneTwister.Middle)
                {
                    var at = 4 * (i - MersenneTwister.Middle);
                    (high[at], high[at + 1], high[at + 2], high[at + 3]) = (a, b, c, d);
                }

                var index = new Vector<uint>((uint)i + 1);
                a = Step(a, index);
                b = Step(b, index);
                c = Step(c, index);
                d = Step(d, index);
            }

            for (var word = 0; word < Wanted; word++)
            {
                for (var block = 0; block < 4; block++)
                {
                    Output(low[(4 * word) + block], low[(4 * (word + 1)) + block], high[(4 * word) + block])
                        .CopyTo(words[word], seed + (block * Vector<uint>.Count));
                }
            }
        }

        return words;
    }

    private static Vector<uint> Step(Vector<uint> word, Vector<uint> index) =>
        ((word ^ (word >>> 30)) * new Vector<uint>(MersenneTwister.SeedFactor)) + index;

    private static Vector<uint> Output(Vector<uint> word, Vector<uint> following, Vector<uint> middle)
    {
        var joined = (word & new Vector<uint>(0x80000000)) | (following & new Vector<uint>(0x7FFFFFFF));
        var odd = Vector<uint>.Zero - (following & Vector<uint>.One);
        var output = middle ^ (joined >>> 1) ^ (odd & new Vector<uint>(MersenneTwister.Twist));
        output ^= output >>> 11;
        output ^= (output << 7) & new Vector<uint>(0x9D2C5680);
        output ^= (output << 15) & new Vector<uint>(0xEFC60000);
        return output ^ (output >>> 18);
    }
}
