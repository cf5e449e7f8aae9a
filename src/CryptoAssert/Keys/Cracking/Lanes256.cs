using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CryptoAssert.Keys.Cracking;

/// <summary>Lanes of 256 bits: AVX2.</summary>
internal readonly struct Lanes256<TWord> : ILanes<Vector256<TWord>, TWord>
    where TWord : struct
{
    public static bool IsSupported => Vector256.IsHardwareAccelerated;

    public static int Count => Vector256<TWord>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TWord> Broadcast(TWord word) => Vector256.Create(word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TWord> Load(ReadOnlySpan<TWord> words) => Vector256.Create(words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<TWord> vector, Span<TWord> words) => vector.CopyTo(words);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyEqual(Vector256<TWord> x, Vector256<TWord> y) => Vector256.EqualsAny(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TWord> Add(Vector256<TWord> x, Vector256<TWord> y) => x + y;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TWord> Xor(Vector256<TWord> x, Vector256<TWord> y, Vector256<TWord> z) => x ^ y ^ z;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TWord> Choose(Vector256<TWord> x, Vector256<TWord> y, Vector256<TWord> z) =>
        Vector256.ConditionalSelect(x, y, z);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TWord> Majority(Vector256<TWord> x, Vector256<TWord> y, Vector256<TWord> z) =>
        Avx512F.VL.IsSupported
            ? Avx512F.VL.TernaryLogic(x.AsUInt32(), y.AsUInt32(), z.AsUInt32(), 0b1110_1000).As<uint, TWord>()
            : (x & y) | (z & (x | y));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TWord> RotateRight(Vector256<TWord> vector, [ConstantExpected] byte bits)
    {
        if (Avx512F.VL.IsSupported)
        {
            return typeof(TWord) == typeof(uint)
                ? Avx512F.VL.RotateRight(vector.AsUInt32(), bits).As<uint, TWord>()
                : Avx512F.VL.RotateRight(vector.AsUInt64(), bits).As<ulong, TWord>();
        }

        return (vector >>> bits) | (vector << ((8 * Unsafe.SizeOf<TWord>()) - bits));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<TWord> ShiftRight(Vector256<TWord> vector, [ConstantExpected] byte bits) => vector >>> bits;
}
