using System.Numerics;
using System.Runtime.CompilerServices;

namespace CryptoAssert.Keys.Cracking;

/// <summary>SHA-2's compression of one block in every lane: FIPS 180-4 6.2.2 and 6.4.2.</summary>
internal static class Sha2Lanes<THash, TLanes, TVector, TWord>
    where THash : struct, ISha2<TWord>
    where TLanes : struct, ILanes<TVector, TWord>
    where TVector : struct
    where TWord : struct, IBinaryInteger<TWord>
{
    /// <summary>Blocks that differ from lane to lane. The block is used up.</summary>
    public static void Compress(ref Words8<TVector> state, ref Words16<TVector> block)
    {
        var before = state;
        var constants = THash.RoundConstants.AsSpan();
        for (var round = 0; round < constants.Length; round += 8)
        {
            var words = block[(round & 8)..((round & 8) + 8)];
            if (round >= 16)
            {
                Expand(ref block, round & 8);
            }

            EightRounds(ref state, words, constants.Slice(round, 8));
        }

        Add(ref state, ref before);
    }

    /// <summary>The same block in every lane: its words are expanded already, each with its round's constant added.</summary>
    public static void Compress(ref Words8<TVector> state, ReadOnlySpan<TWord> expanded)
    {
        var before = state;
        FixedRounds(ref state, expanded);
        Add(ref state, ref before);
    }

    // eight rounds a method: the JIT does not inline sixteen; at once: before it is optimised, the code is a hundred times slower
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void EightRounds(ref Words8<TVector> state, ReadOnlySpan<TVector> words, ReadOnlySpan<TWord> constants)
    {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        Round(a, b, c, ref d, e, f, g, ref h, TLanes.Add(words[0], TLanes.Broadcast(constants[0])));
        Round(h, a, b, ref c, d, e, f, ref g, TLanes.Add(words[1], TLanes.Broadcast(constants[1])));
        Round(g, h, a, ref b, c, d, e, ref f, TLanes.Add(words[2], TLanes.Broadcast(constants[2])));
        Round(f, g, h, ref a, b, c, d, ref e, TLanes.Add(words[3], TLanes.Broadcast(constants[3])));
        Round(e, f, g, ref h, a, b, c, ref d, TLanes.Add(words[4], TLanes.Broadcast(constants[4])));
        Round(d, e, f, ref g, h, a, b, ref c, TLanes.Add(words[5], TLanes.Broadcast(constants[5])));
        Round(c, d, e, ref f, g, h, a, ref b, TLanes.Add(words[6], TLanes.Broadcast(constants[6])));
        Round(b, c, d, ref e, f, g, h, ref a, TLanes.Add(words[7], TLanes.Broadcast(constants[7])));
        (state[0], state[1], state[2], state[3]) = (a, b, c, d);
        (state[4], state[5], state[6], state[7]) = (e, f, g, h);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FixedRounds(ref Words8<TVector> state, ReadOnlySpan<TWord> expanded)
    {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (; expanded.Length >= 8; expanded = expanded[8..])
        {
            Round(a, b, c, ref d, e, f, g, ref h, TLanes.Broadcast(expanded[0]));
            Round(h, a, b, ref c, d, e, f, ref g, TLanes.Broadcast(expanded[1]));
            Round(g, h, a, ref b, c, d, e, ref f, TLanes.Broadcast(expanded[2]));
            Round(f, g, h, ref a, b, c, d, ref e, TLanes.Broadcast(expanded[3]));
            Round(e, f, g, ref h, a, b, c, ref d, TLanes.Broadcast(expanded[4]));
            Round(d, e, f, ref g, h, a, b, ref c, TLanes.Broadcast(expanded[5]));
            Round(c, d, e, ref f, g, h, a, ref b, TLanes.Broadcast(expanded[6]));
            Round(b, c, d, ref e, f, g, h, ref a, TLanes.Broadcast(expanded[7]));
        }

        (state[0], state[1], state[2], state[3]) = (a, b, c, d);
        (state[4], state[5], state[6], state[7]) = (e, f, g, h);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(
        TVector a, TVector b, TVector c, ref TVector d, TVector e, TVector f, TVector g, ref TVector h, TVector word)
    {
        var sum = TLanes.Add(
            TLanes.Add(h, word),
            TLanes.Add(THash.BigSigma1<TLanes, TVector>(e), TLanes.Choose(e, f, g)));
        d = TLanes.Add(d, sum);
        h = TLanes.Add(sum, TLanes.Add(THash.BigSigma0<TLanes, TVector>(a), TLanes.Majority(a, b, c)));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Expand(ref Words16<TVector> block, int first)
    {
        for (var word = first; word < first + 8; word++)
        {
            var early = THash.SmallSigma0<TLanes, TVector>(block[(word + 1) & 15]);
            var late = THash.SmallSigma1<TLanes, TVector>(block[(word + 14) & 15]);
            block[word] = TLanes.Add(TLanes.Add(block[word], early), TLanes.Add(block[(word + 9) & 15], late));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(ref Words8<TVector> state, ref Words8<TVector> before)
    {
        for (var word = 0; word < 8; word++)
        {
            state[word] = TLanes.Add(state[word], before[word]);
        }
    }
}
