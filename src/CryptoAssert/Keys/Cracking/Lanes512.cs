using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CryptoAssert.Keys.Cracking;

/// <summary>Lanes of 512 bits: AVX-512.</summary>
internal readonly struct Lanes512<TWord> : ILanes<Vector512<TWord>, TWord>
    where TWord : struct
{
    public static bool IsSupported => Vector512.IsHardwareAccelerated;

    public static int Count => Vector512<TWord>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWord> Broadcast(TWord word) => Vector512.Create(word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWord> Load(ReadOnlySpan<TWord> words) => Vector512.Create(words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<TWord> vector, Span<TWord> words) => vector.CopyTo(words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyEqual(Vector512<TWord> x, Vector512<TWord> y) => Vector512.EqualsAny(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWord> Add(Vector512<TWord> x, Vector512<TWord> y) => x + y;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWord> Xor(Vector512<TWord> x, Vector512<TWord> y, Vector512<TWord> z) => x ^ y ^ z;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWord> Choose(Vector512<TWord> x, Vector512<TWord> y, Vector512<TWord> z) =>
        Vector512.ConditionalSelect(x, y, z);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWord> Majority(Vector512<TWord> x, Vector512<TWord> y, Vector512<TWord> z) =>
        Avx512F.IsSupported
            ? Avx512F.TernaryLogic(x.AsUInt32(), y.AsUInt32(), z.AsUInt32(), 0b1110_1000).As<uint, TWord>()
            : (x & y) | (z & (x | y));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWord> RotateRight(Vector512<TWord> vector, [ConstantExpected] byte bits)
    {
        if (Avx512F.IsSupported)
        {
            return typeof(TWord) == typeof(uint)
                ? Avx512F.RotateRight(vector.AsUInt32(), bits).As<uint, TWord>()
                : Avx512F.RotateRight(vector.AsUInt64(), bits).As<ulong, TWord>();
        }

        return (vector >>> bits) | (vector << ((8 * Unsafe.SizeOf<TWord>()) - bits));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWord> ShiftRight(Vector512<TWord> vector, [ConstantExpected] byte bits) => vector >>> bits;
}
