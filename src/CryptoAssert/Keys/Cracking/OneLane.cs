using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace CryptoAssert.Keys.Cracking;

/// <summary>A single lane, for processors without vectors.</summary>
internal readonly struct OneLane<TWord> : ILanes<TWord, TWord>
    where TWord : struct, IBinaryInteger<TWord>
{
    public static bool IsSupported => true;

    public static int Count => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord Broadcast(TWord word) => word;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord Load(ReadOnlySpan<TWord> words) => words[0];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(TWord vector, Span<TWord> words) => words[0] = vector;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyEqual(TWord x, TWord y) => x == y;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord Add(TWord x, TWord y) => unchecked(x + y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord Xor(TWord x, TWord y, TWord z) => x ^ y ^ z;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord Choose(TWord x, TWord y, TWord z) => z ^ (x & (y ^ z));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord Majority(TWord x, TWord y, TWord z) => (x & y) | (z & (x | y));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord RotateRight(TWord vector, [ConstantExpected] byte bits) => TWord.RotateRight(vector, bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWord ShiftRight(TWord vector, [ConstantExpected] byte bits) => vector >>> bits;
}
